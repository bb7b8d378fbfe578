package io.redress.messages;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What merchants and desk wrote to each other. Whoever asks has made sure that the reader may see the case. */
@ApplicationScoped
public class Messages implements PanacheRepository<CaseMessage> {
    /** The oldest first. */
    public List<CaseMessage> of(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** How many of the other side's messages nobody of this side has read. */
    public long countUnread(long caseId, TalkSide reader) {
        return count("caseId = ?1 and side = ?2 and readAt is null", caseId, reader.other());
    }

    Optional<CaseMessage> last(long caseId) {
        return find("caseId = ?1 order by id desc", caseId).page(0, 1).firstResultOptional();
    }

    /** Marks what the other side wrote up to a message, that one included. */
    void read(long caseId, TalkSide reader, long upTo, String by, Instant at) {
        update(
                "readAt = :at, readBy = :by where caseId = :caseId and side = :side and id <= :upTo and readAt is null",
                Parameters.with("at", at)
                        .and("by", by)
                        .and("caseId", caseId)
                        .and("side", reader.other())
                        .and("upTo", upTo));
    }
}
