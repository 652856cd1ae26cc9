package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;

/** Asks for which document a number shall be kept free. A dialog, or a test's answer. */
@FunctionalInterface
public interface ReserveQuestion {

    /**
     * What was answered.
     *
     * @param expires last day for its use; null for no such day
     */
    record Reservation(DocumentType type, String purpose, String reason, LocalDate expires) {}

    /** Empty when the person thought better of it. */
    Optional<Reservation> ask(List<DocumentType> types);
}
