package io.redress.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What somebody of the desk wrote down about a case, for the desk alone. Never changed. */
@Entity
@Immutable
public class CaseNote {
    @Id
    @GeneratedValue(generator = "case_note_seq")
    @SequenceGenerator(name = "case_note_seq", allocationSize = 1)
    private Long id;

    private long caseId;
    private String author;
    private String text;
    private Instant writtenAt;

    protected CaseNote() {}

    CaseNote(long caseId, String author, String text, Instant writtenAt) {
        this.caseId = caseId;
        this.author = author;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    boolean isSame(String byAuthor, String words) {
        return author.equals(byAuthor) && text.equals(words);
    }

    public Long id() {
        return id;
    }

    /** The username of who wrote it. */
    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
