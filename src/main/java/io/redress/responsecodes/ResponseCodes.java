package io.redress.responsecodes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All codes in all their versions. */
@ApplicationScoped
@Transactional
public class ResponseCodes implements PanacheRepository<ResponseCode> {
    private static final String IN_FORCE =
            "c.version = (select max(n.version) from ResponseCode n where n.code = c.code)";

    /** Each code as it is in force, by code. */
    public List<ResponseCode> inForce() {
        return list("from ResponseCode c where " + IN_FORCE + " order by c.code");
    }

    /** A code as it is in force. */
    public Optional<ResponseCode> named(String code) {
        return find("code = ?1 order by version desc", code).firstResultOptional();
    }

    /** Every version of a code, the newest first. */
    public List<ResponseCode> versions(String code) {
        return list("code = ?1 order by version desc", code);
    }
}
