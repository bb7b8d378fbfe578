package io.redress.transactions.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about records. */
@MessageBundle("records")
public interface RecordMessages {
    @Message("Records")
    String title();

    @Message("Journal and settlement files prove claims. Hand them in here, over REST, or through the watched folder.")
    String lead();

    @Message("Hand in a file")
    String hand_in();

    @Message("File (CSV)")
    String file();

    @Message("At most 60 MB, as every form. Larger files go over REST or into the watched folder.")
    String file_hint();

    @Message("Layout")
    String layout();

    @Message("Choose a layout")
    String choose();

    @Message("Settlement day")
    String settle_date();

    @Message("Of a settlement file: the day it is of. Leave empty for a journal.")
    String settle_date_hint();

    @Message("First day")
    String first_day();

    @Message("Of a journal: the days it speaks for. Leave empty for the days of its rows.")
    String first_day_hint();

    @Message("Last day")
    String last_day();

    @Message("This file corrects its settlement day: remove the rows it lacks")
    String replaces();

    @Message("Hand in")
    String submit();

    @Message("The file is kept and will be read now.")
    String accepted();

    @Message("Imports")
    String imports();

    @Message("No file was handed in yet.")
    String none();

    @Message("Number")
    String number();

    @Message("Kind")
    String kind();

    @Message("Day")
    String day();

    @Message("State")
    String state();

    @Message("Lines read")
    String read();

    @Message("New")
    String created();

    @Message("Known before")
    String known();

    @Message("Set aside")
    String refused();

    @Message("Removed")
    String removed();

    @Message("Handed in")
    String asked_at();

    @Message("by {who}")
    String by(String who);

    @Message("Import {id}")
    String one(long id);

    @Message("This page loads itself again until the import has ended.")
    String running();

    @Message("Lines set aside")
    String refused_title();

    @Message("{shown} of {all} lines are shown.")
    String refused_shown(int shown, long all);

    @Message("Line")
    String line();

    @Message("Reason")
    String reason();

    @Message("Content, masked")
    String content();

    @Message("All records")
    String back();

    @Message("Coverage")
    String coverage();

    @Message(
            "The absence of a row proves something only on a day that is in. A day is incomplete where lines were set aside, "
                    + "a journal began or ended in it, or another source's file is missing. The last 60 days:")
    String coverage_lead();

    @Message("In")
    String covered();

    @Message("Incomplete")
    String incomplete();

    @Message("Missing")
    String missing();

    @Message("Layouts")
    String layouts();

    @Message("How the files of each source are read.")
    String layouts_lead();

    @Message("Unverified")
    String unverified();

    @Message("Verified")
    String verified();

    @Message("The layout")
    String editor();

    @Message("Change its code to make a new one. Every column of a file must be mapped, ignored or dropped.")
    String editor_hint();

    @Message("Keep")
    String keep();

    @Message("The layout is kept, and used from now on.")
    String kept();

    @Message("Try it on a file")
    String trial();

    @Message("Nothing of the file is stored.")
    String trial_hint();

    @Message("Try")
    String try_it();

    @Message("{read} lines were looked at, {refused} of them would be set aside.")
    String trial_result(long read, long refused);

    @Message("The first rows as they would be kept")
    String trial_rows();
}
