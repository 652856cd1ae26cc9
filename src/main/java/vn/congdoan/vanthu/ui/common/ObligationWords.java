package vn.congdoan.vanthu.ui.common;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
import vn.congdoan.vanthu.i18n.Messages;

/** Puts deadlines and targets into the words of a row. */
public final class ObligationWords {
    private final Messages messages;

    public ObligationWords(Messages messages) {
        this.messages = messages;
    }

    public Obligation of(Deadline deadline) {
        String date = date(deadline.date());
        String when = date.isEmpty() ? deadline.rule() : dated(deadline.kind(), date);
        String action = deadline.receiver().isBlank()
                ? deadline.action()
                : messages.get("editor.obligations.to", deadline.action(), deadline.receiver());
        return new Obligation(true, when, deadline.who(), action, deadline.text(), deadline.range());
    }

    public Obligation of(Target target) {
        String value = PrintedNumber.of(target.value()) + unit(target.unit());
        String level = target.from() == null
                ? compared(target.comparator(), value)
                : messages.get("editor.obligations.fromTo", PrintedNumber.of(target.from()), value);
        return new Obligation(false, level, target.subject(), target.period(), target.text(), target.range());
    }

    private String dated(Deadline.Kind kind, String date) {
        return switch (kind) {
            case BEFORE -> messages.get("editor.obligations.before", date);
            case NO_LATER_THAN -> messages.get("editor.obligations.noLater", date);
            case IN_MONTH -> messages.get("editor.obligations.inMonth", date);
            case IN_YEAR -> messages.get("editor.obligations.inYear", date);
            default -> date;
        };
    }

    private String compared(String comparator, String value) {
        return switch (comparator) {
            case ">=" -> messages.get("editor.obligations.atLeast", value);
            case "<=" -> messages.get("editor.obligations.atMost", value);
            case ">" -> messages.get("editor.obligations.moreThan", value);
            case "<" -> messages.get("editor.obligations.lessThan", value);
            default -> value;
        };
    }

    private static String unit(String unit) {
        return unit.isBlank() || unit.equals("%") ? unit : " " + unit;
    }

    /** "31/03/2026", "03/2026", "2026"; "" for none. */
    public static String date(PartialDate date) {
        return Stream.of(two(date.day()), two(date.month()), date.year() == null ? "" : String.valueOf(date.year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static String two(Integer number) {
        return number == null ? "" : "%02d".formatted(number);
    }
}
