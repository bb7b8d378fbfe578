package io.redress.disputes.web.casefile;

import io.redress.cases.Cases;
import io.redress.evidence.EvidenceContent;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Copies of the papers that a merchant gave. NOT_FOUND for a paper of another case or of the desk. */
@ApplicationScoped
public class OwnPapers {
    private final Cases cases;
    private final EvidenceItems items;
    private final EvidenceContent content;
    private final TheirAccounts accounts;

    OwnPapers(Cases cases, EvidenceItems items, EvidenceContent content, TheirAccounts accounts) {
        this.cases = cases;
        this.items = items;
        this.content = content;
        this.accounts = accounts;
    }

    record Copy(EvidenceItem item, byte[] bytes) {}

    @Transactional
    Copy read(Actor reader, String number, long id) {
        var item = own(reader, number, id);
        return new Copy(item, content.read(item));
    }

    @Transactional
    byte[] thumbnail(Actor reader, String number, long id) {
        return content.thumbnail(own(reader, number, id));
    }

    private EvidenceItem own(Actor reader, String number, long id) {
        var one = cases.visibleTo(reader, number);
        var item = items.of(one.id(), id);
        if (!accounts.isTheirs(one, item.givenBy())) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        return item;
    }
}
