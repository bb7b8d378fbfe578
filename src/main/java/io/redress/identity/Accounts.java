package io.redress.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All accounts, by user name. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    /** The active accounts that act for a merchant. */
    public List<Account> of(String mid) {
        return list("mid = ?1 and active order by username", mid);
    }

    /** The active accounts with a role. */
    public List<Account> with(Role role) {
        return list("active and ',' || roles || ',' like ?1 order by username", "%," + role + ",%");
    }
}
