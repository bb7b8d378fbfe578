package io.redress.merchants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;

/** All merchants. */
@ApplicationScoped
public class Merchants implements PanacheRepositoryBase<Merchant, String> {
    private static final Pattern MID = Pattern.compile("[0-9A-Za-z]{1,15}");

    /**
     * The merchant with this id; one nobody heard of before is written down without a name, for the acquirer's word
     * is good. Safe to call from many threads at once.
     *
     * @throws RuleViolation MALFORMED on {@code transaction.mid} unless it is 1 to 15 digits or letters
     */
    @Transactional
    public Merchant known(String mid) {
        if (mid == null || !MID.matcher(mid).matches()) {
            throw RuleViolation.on("transaction.mid", Rule.MALFORMED).with("expected", "898310059990001");
        }
        var found = findById(mid);
        return found != null ? found : insertedOrFound(mid);
    }

    private Merchant insertedOrFound(String mid) {
        getEntityManager()
                .createNativeQuery("insert into merchant (mid) values (:mid) on conflict do nothing")
                .setParameter("mid", mid)
                .executeUpdate();
        return findById(mid);
    }
}
