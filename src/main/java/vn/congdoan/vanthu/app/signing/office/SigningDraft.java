package vn.congdoan.vanthu.app.signing.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;

/**
 * A document as it goes onto the pages that are signed: without the draft mark, and with a month, because only the gaps of
 * number and day can be filled in after the signature.
 *
 * @param needed as what the pages have to be signed
 * @param month "2026-03" while the day is open; "" otherwise
 */
record SigningDraft(Draft draft, List<SigningRole> needed, String month) {

    static SigningDraft of(Draft draft, LocalDate today) {
        Draft clean = withoutMark(draft);
        PartialDate date = clean.parts().date();
        if (date.full().isPresent()) {
            return new SigningDraft(clean, needed(clean), "");
        }
        YearMonth month = date.year() == null || date.month() == null
                ? YearMonth.from(today)
                : YearMonth.of(date.year(), date.month());
        return new SigningDraft(clean.withParts(clean.parts().withDate(open(month))), needed(clean), month.toString());
    }

    /** What the pages of a file show of a document that got number and date since. */
    static Draft printed(Draft draft, SignedFile file) {
        Draft printed = withoutMark(draft);
        if (file.needed().contains(SigningRole.NUMBER)) {
            DocumentNumber open = DocumentNumber.open(printed.parts().number().symbol());
            printed = printed.withParts(printed.parts().withNumber(open));
        }
        if (!file.month().isEmpty()) {
            printed = printed.withParts(printed.parts().withDate(open(YearMonth.parse(file.month()))));
        }
        return printed;
    }

    /** Whether that file shows just this. */
    boolean isIn(SignedFile file) {
        return file.needed().equals(needed) && file.month().equals(month);
    }

    /** @throws ProblemException when number or date are missing, or are of another month than the pages */
    static void requireComplete(Draft draft, SignedFile file) {
        var date = draft.parts().date().full();
        if (draft.parts().number().number() == null || date.isEmpty()) {
            throw ProblemException.of("signing.numberFirst");
        }
        String month = YearMonth.from(date.get()).toString();
        if (!file.month().isEmpty() && !file.month().equals(month)) {
            throw ProblemException.of("signing.otherMonth", words(file.month()), words(month));
        }
    }

    private static String words(String month) {
        YearMonth when = YearMonth.parse(month);
        return when.getMonthValue() + "/" + when.getYear();
    }

    private static PartialDate open(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    private static Draft withoutMark(Draft draft) {
        return draft.parts().mark() == Mark.DRAFT
                ? draft.withParts(draft.parts().withMark(Mark.NONE))
                : draft;
    }

    private static List<SigningRole> needed(Draft draft) {
        int persons = Math.max(1, SignerNames.of(draft).size());
        List<SigningRole> needed = new ArrayList<>(Collections.nCopies(persons, SigningRole.PERSON));
        if (draft.parts().number().number() == null) {
            needed.add(SigningRole.NUMBER);
        }
        if (draft.parts().date().full().isEmpty()) {
            needed.add(SigningRole.DATE);
        }
        needed.add(SigningRole.ORGANISATION);
        return List.copyOf(needed);
    }
}
