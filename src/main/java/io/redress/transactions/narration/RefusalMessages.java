package io.redress.transactions.narration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file failed, or a line of it was set aside: one sentence a reason. */
@MessageBundle("refusals")
public interface RefusalMessages {
    @Message(
            "The columns are not those of the layout. Missing: {missing}. Unknown: {unknown}. Choose another layout, or "
                    + "correct the first line.")
    String headerWrong(String missing, String unknown);

    @Message("The file is empty: not even the line with the column names is there.")
    String fileEmpty();

    @Message("The file is not text in {encoding}. Choose the layout of its source.")
    String encodingWrong(String encoding);

    @Message("The file is no table: a value does not end, as behind a quotation mark that is not closed.")
    String unreadable();

    @Message("The file was to replace its day, but {refused} of its lines cannot be read. Nothing was changed; send a "
            + "corrected file.")
    String replacementIncomplete(String refused);

    @Message(
            "No line of the file could be used: {refused} were set aside, so nothing of it was kept and no day counts as delivered. "
                    + "Look at those lines, and check the day and the layout that were given.")
    String nothingUsable(String refused);

    @Message("It broke off {tries} times. Nothing of it was kept; tell your operator, and send the file again.")
    String unforeseen(String tries);

    @Message("The line has {found} values, the header has {expected}.")
    String columnCount(String expected, String found);

    @Message("{column} holds what looks like a full card number, which is never stored here.")
    String cardNumber(String column);

    @Message("{column} is missing.")
    String required(String column);

    @Message("{column} is longer than {max} characters.")
    String tooLong(String column, String max);

    @Message("{column} is no amount.")
    String amount(String column);

    @Message("{column} is no time or day.")
    String time(String column);

    @Message("{column} is another settlement day than {expected}, the day of the file.")
    String otherDay(String column, String expected);

    @Message("{column} is none of: {allowed}")
    String code(String column, String allowed);

    @Message("{column} has another form than {expected}")
    String form(String column, String expected);
}
