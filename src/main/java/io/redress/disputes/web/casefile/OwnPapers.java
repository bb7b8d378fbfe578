package io.redress.disputes.web.casefile;

import io.redress.cases.Cases;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceStore;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Copies of the papers that a merchant gave. */
@ApplicationScoped
public class OwnPapers {
    private final Cases cases;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final TheirAccounts accounts;

    OwnPapers(Cases cases, EvidenceItems items, EvidenceStore store, TheirAccounts accounts) {
        this.cases = cases;
        this.items = items;
        this.store = store;
        this.accounts = accounts;
    }

    /** @param disposition the header's value: save under the giver's name for it */
    record Copy(byte[] bytes, String mediaType, String disposition) {}

    /** NOT_FOUND for a paper of another case or of the desk. */
    @Transactional
    Copy read(Actor reader, String number, long id) {
        var one = cases.visibleTo(reader, number);
        var item = items.of(one.id(), id);
        if (!accounts.isTheirs(one, item.givenBy())) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        var text = item.mediaType().startsWith("text/");
        return new Copy(
                store.read(item.sha256()),
                text ? item.mediaType() + ";charset=UTF-8" : item.mediaType(),
                disposition(item, number));
    }

    private static String disposition(EvidenceItem item, String number) {
        var plain = number + "-" + item.id() + "."
                + item.mediaType().replaceAll(".*/", "").replace("plain", "txt");
        var name = item.fileName() == null ? plain : item.fileName();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
