package vn.congdoan.vanthu.ui.register;

import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * A fault of the book as the list shows it.
 *
 * @param series the type or the series it is in
 * @param explanation "" while nobody has given one
 */
public record FaultRow(RegisterFault fault, String series, String explanation) {

    String kind(Messages messages) {
        return messages.get(fault.kind().labelKey());
    }

    /** "80, 81". */
    String numbers() {
        return fault.numbers().stream().map(RegisterFault.Label::printed).collect(Collectors.joining(", "));
    }

    /** The whole of it in one line. */
    String words(Messages messages) {
        return messages.get("register.fault.words", kind(messages), numbers(), series);
    }
}
