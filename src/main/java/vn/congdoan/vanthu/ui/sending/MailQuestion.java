package vn.congdoan.vanthu.ui.sending;

import java.util.Optional;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MessageText;

/** Asks for the last words of an e-mail, and for the password. A dialog, or a test's answer. */
@FunctionalInterface
public interface MailQuestion {

    /**
     * What is asked.
     *
     * @param recipients how many get a letter
     * @param password as it was typed last; "" before that
     */
    record Question(MailAccount account, int recipients, MessageText message, String password) {}

    /** What the person agreed to. */
    record Answer(MessageText message, String password) {}

    /** Empty when the person thought better of it. */
    Optional<Answer> ask(Question question);
}
