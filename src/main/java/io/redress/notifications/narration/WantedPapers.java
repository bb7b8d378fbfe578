package io.redress.notifications.narration;

import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.EvidenceRequests;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the merchant still has to send. */
@ApplicationScoped
class WantedPapers {
    private final EvidenceRequests requests;
    private final EvidenceItems items;

    WantedPapers(EvidenceRequests requests, EvidenceItems items) {
        this.requests = requests;
        this.items = items;
    }

    record Wanted(Set<EvidenceKind> missing, Instant due) {
        String kinds(Locale locale) {
            return missing.stream()
                    .map(kind -> Words.of(kind, locale))
                    .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
        }
    }

    /** Empty where nothing is asked for any more. */
    Optional<Wanted> of(long caseId) {
        return requests.open(caseId).map(open -> {
            var missing = open.kinds();
            missing.removeAll(items.kindsSince(caseId, open.askedAt()));
            return new Wanted(missing, open.dueAt());
        });
    }
}
