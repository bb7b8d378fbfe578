package io.redress.notifications.mail;

import io.redress.cases.DisputeCase;
import io.redress.notifications.mail.post.Letter;

/** Who finds the words; stands above, where the sentences of a case are told. */
public interface Letters {
    /** @param link the address that opens the case, which nobody but the reader may learn */
    Letter write(CaseMail mail, DisputeCase about, String link);
}
