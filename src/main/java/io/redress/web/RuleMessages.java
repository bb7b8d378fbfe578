package io.redress.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One sentence a rule: what is wrong, and what to do. */
@MessageBundle("rules")
public interface RuleMessages {
    @Message("The case has moved on, and this step is not open any more. Load the case again to see what is.")
    String statusDoesNotAllow();

    @Message("Somebody else changed this meanwhile. Load it again and repeat your change.")
    String changedMeanwhile();

    @Message("{assignee} already works on this case. Ask them to release it, or choose another.")
    String alreadyAssigned(String assignee);

    @Message("The bank's reply to this enquiry is already recorded. Send a new enquiry if something is open.")
    String alreadyReplied();

    @Message("The merchant was asked for these and has time until {until}. Wait, or ask for what else is needed.")
    String alreadyAsked(String until);

    @Message("The time to appeal ended on {until}. File a new dispute if something new came up.")
    String appealWindowOver(String until);

    @Message("Who proposed a decision cannot approve it too. Another person must look at it.")
    String makerIsChecker();

    @Message("Your role does not permit this. Ask your administrator if it should.")
    String roleMayNot();

    @Message("There is nothing here under this number. Check it for a slip.")
    String notFound();

    @Message(
            "This looks like a full card number, which is never stored here. Leave it out, or write only the last four "
                    + "digits.")
    String cardNumberRefused();

    @Message("This is missing. Fill it in.")
    String required();

    @Message("This has the wrong form. Write it like this: {expected}")
    String malformed(String expected);

    @Message("This value is not allowed. Use one of these: {allowed}")
    String notAChoice(String allowed);

    @Message("Nothing of this name is known here. Check its spelling, or leave it out.")
    String unknownField();

    @Message("This is given more than once. Give it once.")
    String givenTwice();

    @Message("This is not where a page ended. Take `next` from the page before, or leave it out for the first page.")
    String badCursor();

    @Message("This holds a character that cannot be kept (NUL). Leave it out.")
    String unreadableCharacter();

    @Message("This is too long. Use at most {max} characters.")
    String tooLong(String max);

    @Message("This day lies in the future. Give the day of the payment.")
    String inTheFuture();

    @Message("No record reaches back to this day. Check the year: the first day taken is {first}.")
    String tooOld(String first);

    @Message("The first day lies after the last day. Swap them, or choose an earlier first day.")
    String periodReversed();

    @Message("The amount must be above zero.")
    String amountNotPositive();

    @Message("The amount must not be below zero.")
    String amountNegative();

    @Message("The amount is too large. Give at most {max}.")
    String amountTooLarge(String max);

    @Message("This is more than can be returned. Give at most {max}.")
    String amountAboveAll(String max);

    @Message(
            "This is more than can be returned: at most {max} on top of the {already} that went back before. Lower the amount.")
    String amountAbovePayment(String max, String already);

    @Message("Of this payment {ways} went back already; at most {max} may still go back. Lower the amount.")
    String returnedAlready(String ways, String max);

    @Message("{amount} by {track} on {day}")
    String wentBack(String amount, String track, String day);

    /** Between several ways in which money went back. */
    @Message(" and ")
    String andAlso();

    @Message("The records show {taken} taken; at most {max} may go back. Lower the amount.")
    String returnedMoreThanTaken(String taken, String max);

    @Message(
            "No merchant is known by this number. Check it for a slip; only the acquirer's program brings in new ones.")
    String merchantUnknown();

    @Message("This claim can be about {max} at most. Compare the amount claimed with the amount of the payment.")
    String claimAbovePayment(String max);

    @Message("Both amounts are the same, so there is nothing to put right. Compare them with the receipt.")
    String noDifference();

    @Message(
            "“Upheld” gives back all that was claimed, which is {max} now; “partly upheld” gives back less. Change one of the two.")
    String amountMisfitsOutcome(String max);

    @Message("This remedy asks the issuer for more money, but the claim says too much was debited. Choose another one.")
    String remedyMisfitsClaim();

    @Message("This outcome returns no money. Set the amount to 0 and the remedy to none.")
    String outcomeWithoutMoney();

    @Message("This outcome returns money. Choose a remedy and give an amount above zero.")
    String outcomeNeedsMoney();

    @Message("Files of this type are not accepted. Send one of these: {accepted}")
    String fileTypeRefused(String accepted);

    @Message(
            "HEIC photos cannot be taken. On an iPhone choose Settings, Camera, Formats, Most Compatible, or send a screenshot of the photo.")
    String heicRefused();

    @Message("The file is empty. Choose one with content.")
    String fileEmpty();

    @Message("The file is damaged and cannot be read. Take the photo again, or save the document anew, and send that.")
    String fileDamaged();

    @Message("Unpacked, this file is far too large. Print the document into a new PDF, or send a photo of it.")
    String fileTooDense();

    @Message("The picture is too large. Send one of at most {max} million pixels.")
    String imageTooLarge(String max);

    @Message("Moving pictures are not taken. Send a photo or a screenshot.")
    String imageAnimated();

    @Message("The document is locked with a password. Save it without one, or send a photo of it.")
    String pdfEncrypted();

    @Message(
            "The document holds a script or starts something by itself. Print it into a new PDF, or send a photo of it.")
    String pdfActive();

    @Message("The document carries other files inside. Send each as a PDF or photo of its own.")
    String pdfAttachments();

    @Message("The document shows a full card number. Cover it, all but the last four digits, and send it again.")
    String cardNumberInFile();

    @Message("The virus scanner found something in this file. Check the device it came from, and send another file.")
    String fileInfected();

    @Message("This file still waits for the virus scanner. It can be opened as soon as it was scanned.")
    String scanAwaited();

    @Message("The file is too large. Send one of at most {max}.")
    String fileSizeRefused(String max);

    @Message("The case already holds {max} files, and no more fit. Put several papers into one file.")
    String tooManyFiles(String max);

    @Message("This case holds {max} messages already, and takes no more. Please call the desk.")
    String tooManyMessages(String max);

    @Message("Money taken and swipe again do not fit: while money may be taken, nobody is told to swipe again.")
    String swipeAgainUnsafe();
}
