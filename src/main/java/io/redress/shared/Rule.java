package io.redress.shared;

/**
 * The name of a rule that refused something. The name is part of the REST contract; the sentence that explains it to
 * a person is said by the shells, in the reader's language.
 */
public enum Rule {
    /** The case's status does not allow the step. Facts: {@code status}, {@code allowed}. */
    STATUS_DOES_NOT_ALLOW(Kind.CONFLICT),
    /** Somebody else changed the record since it was read. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** The case is already assigned. Facts: {@code assignee}. */
    ALREADY_ASSIGNED(Kind.CONFLICT),
    /** A bank enquiry that was answered cannot be answered again. */
    ALREADY_REPLIED(Kind.CONFLICT),
    /** All of these papers are awaited already. Facts: {@code until}. */
    ALREADY_ASKED(Kind.INVALID),
    /** The appeal window is over. Facts: {@code until}. */
    APPEAL_WINDOW_OVER(Kind.CONFLICT),
    /** The maker of a proposal cannot be its checker. Facts: {@code maker}. */
    MAKER_IS_CHECKER(Kind.FORBIDDEN),
    /** The actor's role does not permit the step. */
    ROLE_MAY_NOT(Kind.FORBIDDEN),
    /** The case, request or enquiry does not exist, or not for this actor. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** A text, name or file name holds what looks like a full card number. */
    CARD_NUMBER_REFUSED(Kind.INVALID),
    /** A required value is missing. */
    REQUIRED(Kind.INVALID),
    /** A value has the wrong form. Facts: {@code expected}, an example of the right one. */
    MALFORMED(Kind.INVALID),
    /** A value is not one of the few that are known. Facts: {@code allowed}. */
    NOT_A_CHOICE(Kind.INVALID),
    /** A member of a JSON body, or a parameter, has a name that nobody knows. */
    UNKNOWN_FIELD(Kind.INVALID),
    /** A parameter or member that stands for one value is given several times. */
    GIVEN_TWICE(Kind.INVALID),
    /** The cursor of a list is none that the list gave. */
    BAD_CURSOR(Kind.INVALID),
    /** A text holds a character that cannot be kept (NUL). */
    UNREADABLE_CHARACTER(Kind.INVALID),
    /** A text is longer than the field allows. Facts: {@code max}. */
    TOO_LONG(Kind.INVALID),
    /** A day lies in the future. */
    IN_THE_FUTURE(Kind.INVALID),
    /** A day lies before any record. Facts: {@code first}, the first day that is taken. */
    TOO_OLD(Kind.INVALID),
    /** The first day of a period lies after its last. */
    PERIOD_REVERSED(Kind.INVALID),
    /** An amount must be above zero. */
    AMOUNT_NOT_POSITIVE(Kind.INVALID),
    /** An amount must not be below zero. */
    AMOUNT_NEGATIVE(Kind.INVALID),
    /** An amount is larger than a card message can carry. Facts: {@code max}, in fen. */
    AMOUNT_TOO_LARGE(Kind.INVALID),
    /** The desk names a merchant whom the acquirer never mentioned. */
    MERCHANT_UNKNOWN(Kind.INVALID),
    /** More is claimed than such a claim on this payment can mean. Facts: {@code max} in fen. */
    CLAIM_ABOVE_PAYMENT(Kind.INVALID),
    /** What was taken and what would have been right are the same amount. */
    NO_DIFFERENCE(Kind.INVALID),
    /** More would be returned than was claimed. Facts: {@code max} and {@code already}, both in fen. */
    AMOUNT_ABOVE_PAYMENT(Kind.INVALID),
    /**
     * More would be returned than was taken of the payment, on all its tracks and by all its cases. Facts in fen:
     * {@code taken}, {@code already}, {@code max}; and {@code how} it went back, as {@code TRACK:fen:day} with commas
     * between.
     */
    RETURNED_ALREADY(Kind.INVALID),
    /** Upheld gives back all that was claimed, partly upheld less. Facts: {@code outcome}, {@code max} in fen. */
    AMOUNT_MISFITS_OUTCOME(Kind.INVALID),
    /** This way of giving money back does not put right what was claimed. Facts: {@code remedy}, {@code claim}. */
    REMEDY_MISFITS_CLAIM(Kind.INVALID),
    /** This outcome returns no money, so amount must be 0 and remedy NONE. Facts: {@code outcome}. */
    OUTCOME_WITHOUT_MONEY(Kind.INVALID),
    /** This outcome returns money, so it needs a remedy and an amount. Facts: {@code outcome}. */
    OUTCOME_NEEDS_MONEY(Kind.INVALID),
    /** The file is not of an accepted type. Facts: {@code accepted}. */
    FILE_TYPE_REFUSED(Kind.INVALID),
    /** A photo in Apple's HEIC format, which browsers cannot show. */
    HEIC_REFUSED(Kind.INVALID),
    /** The file has no content. */
    FILE_EMPTY(Kind.INVALID),
    /** The file is above the limit. Facts: {@code max}. */
    FILE_SIZE_REFUSED(Kind.INVALID),
    /** The file ends too early, has something behind its end, or cannot be read for another reason. */
    FILE_DAMAGED(Kind.INVALID),
    /** Unpacked, the file is larger than anything honest. */
    FILE_TOO_DENSE(Kind.INVALID),
    /** The picture has more pixels than any camera makes. Facts: {@code max}, in millions. */
    IMAGE_TOO_LARGE(Kind.INVALID),
    /** The picture moves. */
    IMAGE_ANIMATED(Kind.INVALID),
    /** The document needs a password, or forbids something. */
    PDF_ENCRYPTED(Kind.INVALID),
    /** The document holds a script, or starts something when it is opened or clicked. */
    PDF_ACTIVE(Kind.INVALID),
    /** The document carries other files, sound or film. */
    PDF_ATTACHMENTS(Kind.INVALID),
    /** The text of the document holds what looks like a full card number. */
    CARD_NUMBER_IN_FILE(Kind.INVALID),
    /** The virus scanner found something in the file. */
    FILE_INFECTED(Kind.INVALID),
    /** The file is kept, but nobody can open it before it was scanned. */
    SCAN_AWAITED(Kind.CONFLICT),
    /** The case holds as many evidence items as it may. Facts: {@code max}. */
    TOO_MANY_FILES(Kind.INVALID),
    /** A case holds as many messages, or notes, as it may. Facts: {@code max}. */
    TOO_MANY_MESSAGES(Kind.INVALID),
    /** A response code would permit a second attempt while the first may have taken money. */
    SWIPE_AGAIN_UNSAFE(Kind.INVALID);

    /** How the rule's refusal is answered: {@code INVALID} 422, {@code CONFLICT} 409, {@code FORBIDDEN} 403, else 404. */
    public enum Kind {
        INVALID,
        CONFLICT,
        FORBIDDEN,
        NOT_FOUND
    }

    private final Kind kind;

    Rule(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
