package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about money that went back already. */
@MessageBundle("recoveries")
public interface RecoveryMessages {
    @Message("What went back already")
    String title();

    @Message("Taken")
    String taken();

    @Message("May still go back, at most")
    String left();

    @Message("Nothing went back so far.")
    String none();

    @Message("on its way")
    String underway();

    @Message("by the decision of {number}")
    String by(String number);
}
