package io.redress.responsecodes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where an administrator edits response codes. */
@MessageBundle("codes")
public interface CodeMessages {
    @Message("Response codes")
    String title();

    @Message(
            "What terminals show and what the counter is told about it. Every edit is a new version; the old ones stay.")
    String lead();

    @Message("Code or message")
    String search();

    @Message("Search")
    String submit();

    @Message("Nothing found for “{typed}”. Try another part of the message.")
    String nothing(String typed);

    @Message("Code")
    String code();

    @Message("Two characters, or T- and letters for what terminals say without a code")
    String code_hint();

    @Message("Name")
    String name();

    @Message("Was money taken?")
    String money();

    @Message("May one swipe again?")
    String again();

    @Message("Version")
    String version();

    @Message("New code")
    String add();

    @Message("Name, Chinese")
    String name_zh();

    @Message("Name, English")
    String name_en();

    @Message("Meaning, Chinese")
    String meaning_zh();

    @Message("Meaning, English")
    String meaning_en();

    @Message("Steps to do now, Chinese")
    String steps_zh();

    @Message("Steps to do now, English")
    String steps_en();

    @Message("One step a line, in order")
    String steps_hint();

    @Message("Steps if the customer has a debit notice, Chinese")
    String debited_zh();

    @Message("Steps if the customer has a debit notice, English")
    String debited_en();

    @Message("List it is from")
    String issued_by();

    @Message("On whose side")
    String side();

    @Message("Choose one")
    String choose();

    @Message("Working days until the money comes back by itself")
    String returns_within();

    @Message("1 to 30; empty where it does not come back")
    String returns_hint();

    @Message("Claim that a dispute would be")
    String claim();

    @Message("None")
    String claim_none();

    @Message("Papers to keep")
    String keep();

    @Message("Messages that mean this code")
    String messages();

    @Message("What terminals show in any language, one a line. The search finds the code by them.")
    String messages_hint();

    @Message("Source")
    String source();

    @Message("Looked up on")
    String source_day();

    @Message("Keep as a new version")
    String keep_it();

    @Message("Kept: {code}, version {version}.")
    String kept(String code, int version);

    @Message(
            "Somebody else kept version {version} meanwhile. Theirs stands below, yours is still in the form. Bring the "
                    + "two together, then keep yours.")
    String stale(int version);

    @Message("What stands there now")
    String theirs();

    @Message("Versions")
    String history();

    @Message("Version {version}, {who}")
    String history_line(int version, String who);

    @Message("See it as at the counter")
    String see();
}
