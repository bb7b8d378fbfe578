package io.redress.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The places in the header that the reader's role opens. */
@RequestScoped
class Navigation {
    /** Stands for those who did not sign in. */
    private static final String STRANGER = "";

    private enum Place {
        CHECK("/check", WebMessages::nav_check, Set.of(STRANGER, "MERCHANT")),
        FILE("/disputes/new", WebMessages::nav_file, Set.of("MERCHANT")),
        MY_CASES("/disputes", WebMessages::nav_my_cases, Set.of("MERCHANT")),
        QUEUE("/desk", WebMessages::nav_queue, Set.of("LIAISON", "LEAD")),
        APPROVALS("/desk/approvals", WebMessages::nav_approvals, Set.of("LEAD")),
        SUSPICIONS("/desk/suspicions", WebMessages::nav_suspicions, Set.of("LIAISON", "LEAD")),
        NOTICES("/notices", WebMessages::nav_notices, Set.of("MERCHANT", "LIAISON", "LEAD")),
        REPORTS("/reports", WebMessages::nav_reports, Set.of("LEAD", "MANAGER", "ADMIN")),
        RECORDS("/admin/records", WebMessages::nav_records, Set.of("ADMIN")),
        MAILS("/admin/mails", WebMessages::nav_mails, Set.of("ADMIN")),
        CODES("/admin/response-codes", WebMessages::nav_codes, Set.of("ADMIN")),
        INCIDENTS("/admin/incidents", WebMessages::nav_incidents, Set.of("ADMIN")),
        PROGRAMS("/programs", WebMessages::nav_programs, Set.of("ACQUIRER"));

        private final String path;
        private final Function<WebMessages, String> label;
        private final Set<String> roles;

        Place(String path, Function<WebMessages, String> label, Set<String> roles) {
            this.path = path;
            this.label = label;
            this.roles = roles;
        }
    }

    /**
     * @param here whether the reader is on this very page
     * @param news how much the reader has not seen there yet
     */
    public record Link(String path, String label, boolean here, long news) {}

    private final SecurityIdentity identity;
    private final ReaderLanguage reader;
    private final Instance<Shell.News> news;

    Navigation(SecurityIdentity identity, ReaderLanguage reader, Instance<Shell.News> news) {
        this.identity = identity;
        this.reader = reader;
        this.news = news;
    }

    List<Link> links(String here) {
        var messages = MessageBundles.get(
                WebMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
        return Arrays.stream(Place.values())
                .filter(place -> place.roles.stream().anyMatch(this::isOne))
                .map(place ->
                        new Link(place.path, place.label.apply(messages), place.path.equals(here), newsOn(place.path)))
                .toList();
    }

    private boolean isOne(String role) {
        // a visitor by a link may go nowhere that a stranger may not
        var stranger = identity.isAnonymous() || identity.getAttribute("onlyCase") != null;
        return role.equals(STRANGER) ? stranger : !stranger && identity.hasRole(role);
    }

    private long newsOn(String path) {
        try {
            return news.stream()
                    .filter(one -> one.on().equals(path))
                    .mapToLong(Shell.News::count)
                    .sum();
        } catch (RuntimeException unknown) {
            // an error page has this header too, and may be there because the database is not
            return 0;
        }
    }
}
