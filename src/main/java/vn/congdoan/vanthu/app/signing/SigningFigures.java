package vn.congdoan.vanthu.app.signing;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.text.viet.DateWords;

/** What a signature of the number or of the day writes into its blank, when nobody says it. */
final class SigningFigures {
    private final SigningPlacesService places;
    private final LocalDate today;

    SigningFigures(SigningPlacesService places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /**
     * The figures; "" leaves the page as it is, and {@code remarks} gets the reason.
     *
     * @throws ProblemException {@code sign.date.otherMonth} when today would make another date than the one that is printed
     */
    String of(byte[] pdf, SigningOrder order, List<MessageRef> remarks) {
        if (!order.text().isBlank() || !order.visible()) {
            return order.text().strip();
        }
        return switch (order.role()) {
            case NUMBER -> number(pdf, remarks);
            case DATE -> day(pdf, remarks);
            default -> "";
        };
    }

    private String number(byte[] pdf, List<MessageRef> remarks) {
        String printed = places.number(pdf);
        remarks.add(
                printed.isEmpty()
                        ? MessageRef.of("sign.done.noNumber")
                        : MessageRef.of("sign.done.numberPrinted", printed));
        return "";
    }

    private String day(byte[] pdf, List<MessageRef> remarks) {
        PartialDate printed = places.date(pdf);
        if (printed.day() != null) {
            remarks.add(MessageRef.of("sign.done.dayPrinted", DateWords.day(printed.day())));
            return "";
        }
        boolean otherMonth = printed.month() != null && printed.month() != today.getMonthValue();
        boolean otherYear = printed.year() != null && printed.year() != today.getYear();
        if (otherMonth || otherYear) {
            throw ProblemException.of("sign.date.otherMonth", said(printed.month()), said(printed.year()));
        }
        return DateWords.day(today.getDayOfMonth());
    }

    private static String said(Integer figure) {
        return figure == null ? "…" : String.valueOf(figure);
    }

    static boolean areOf(SigningRole role) {
        return role == SigningRole.NUMBER || role == SigningRole.DATE;
    }
}
