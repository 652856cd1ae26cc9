package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** Asks which number a document shall get and with which date. A dialog, or a test's answer. */
@FunctionalInterface
public interface NumberQuestion {

    /**
     * What can be chosen.
     *
     * @param document its name, for the question
     * @param reserved the numbers that are kept free for its type
     * @param allowSuffix whether a number may be inserted behind another
     * @param before what was answered the last time, when that was refused; else the usual answer
     * @param refusal why; "" for none
     */
    record Offer(String document, List<RegisterEntry> reserved, boolean allowSuffix, Answer before, String refusal) {
        public Offer {
            reserved = List.copyOf(reserved);
        }
    }

    /**
     * What was chosen.
     *
     * @param reservedId of a reserved number; 0 for none
     * @param behind the number to insert one behind; 0 for none
     * @param suffix of the inserted number
     */
    record Answer(LocalDate date, long reservedId, int behind, String suffix, String reason, String note) {
        static Answer next(LocalDate date) {
            return new Answer(date, 0, 0, "", "", "");
        }
    }

    /** Empty when the person thought better of it. */
    Optional<Answer> ask(Offer offer);
}
