package io.redress.bankcontact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All questions to banks. */
@ApplicationScoped
public class BankEnquiries implements PanacheRepository<BankEnquiry> {
    public Optional<BankEnquiry> open(long caseId) {
        return find("caseId = ?1 and closedAt is null", caseId).firstResultOptional();
    }

    public List<BankEnquiry> of(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    BankEnquiry of(long caseId, long id) {
        return find("caseId = ?1 and id = ?2", caseId, id)
                .firstResultOptional()
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }
}
