package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.letters.CellLetters;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Reads a cell as the value of an indicator (format-spec 11.5). What can be meant in one way only is taken, with a note where it
 * wasn't written plainly; what can be meant in two ways, or may have lost something, is asked; what can't be a value is an error.
 */
public final class ValueReader {

    /**
     * What a cell can't tell by itself.
     *
     * @param period in which a day has to lie; null where no period is known
     * @param date1904 whether the workbook's days count from 1904
     */
    public record Context(ReportPeriod period, boolean date1904) {}

    private ValueReader() {}

    /** Never fails: what can't be a value is an error among the remarks. */
    public static ValueReading read(Indicator indicator, SheetCell cell, Context context) {
        if (cell.kind() != SheetCell.Kind.TEXT) {
            return read(indicator, cell, cell.text(), context);
        }
        String text = CellLetters.repaired(cell.text(), cell.font());
        ValueReading reading = read(indicator, cell, text, context);
        return reading.isTaken() || indicator.type() == IndicatorType.TEXT || !text.equals(cell.text())
                ? reading
                : inOldLetters(indicator, cell, context, reading);
    }

    /**
     * A few letters prove no old encoding by themselves, but what is expected in the cell may: "Tèt" is none of the choices and "Tốt"
     * is. Taken where the cell's font says the same, else proposed.
     */
    private static ValueReading inOldLetters(
            Indicator indicator, SheetCell cell, Context context, ValueReading asWritten) {
        for (String text : CellLetters.readings(cell.text())) {
            ValueReading reading = read(indicator, cell, text, context);
            if (reading.isTaken()) {
                return CellLetters.isOldFont(cell.font())
                        ? reading
                        : asked(reading, cell.text().strip());
            }
        }
        return asWritten;
    }

    private static ValueReading asked(ValueReading reading, String asWritten) {
        ValueReading.Remark question = new ValueReading.Remark(
                CellFinding.Weight.QUESTION, MessageRef.of("returned.value.oldLetters", asWritten, reading.original()));
        return new ValueReading(reading.value(), asWritten, reading.note(), List.of(question));
    }

    private static ValueReading read(Indicator indicator, SheetCell cell, String text, Context context) {
        Outcome out = new Outcome(shown(text, cell));
        if (!text.equals(cell.text())) {
            out.note(ReadingNote.OLD_LETTERS);
        }
        if (cell.kind() == SheetCell.Kind.EMPTY && !cell.formula().isEmpty()) {
            out.ask("returned.value.notComputed");
        } else if (cell.kind() == SheetCell.Kind.ERROR) {
            out.refuse("returned.value.errorCell");
        } else if (cell.isBlank()) {
            blank(indicator, out);
        } else {
            filled(indicator, cell, text, context, out);
            if (!cell.struck().isEmpty()) {
                out.ask("returned.value.struck", cell.struck());
            }
        }
        return out.reading();
    }

    /** What an indicator counts in. */
    public static Measure measure(Indicator indicator) {
        return indicator.type() == IndicatorType.PERCENT
                ? new Measure("%", BigDecimal.ONE)
                : Measure.of(indicator.unit());
    }

    private static String shown(String text, SheetCell cell) {
        String stripped = text.strip();
        return stripped.isEmpty() && !cell.formula().isEmpty() ? "=" + cell.formula() : stripped;
    }

    private static void blank(Indicator indicator, Outcome out) {
        if (indicator.required()) {
            out.refuse("returned.value.blank");
        }
    }

    private static void filled(Indicator indicator, SheetCell cell, String text, Context context, Outcome out) {
        if (!cell.formula().isEmpty()) {
            out.note(ReadingNote.FORMULA);
        }
        switch (indicator.type()) {
            case INTEGER, DECIMAL, PERCENT -> number(indicator, cell, text, out);
            case DATE -> DayReader.read(indicator, cell, text, context, out);
            case CHOICE -> ChoiceReader.read(indicator, text, out);
            case TEXT -> words(indicator, cell, text, out);
        }
    }

    private static void number(Indicator indicator, SheetCell cell, String text, Outcome out) {
        switch (cell.kind()) {
            case NUMBER -> NativeNumber.read(indicator, cell, out);
            case DATE -> out.refuse("returned.value.dayForNumber");
            case BOOLEAN -> out.refuse("returned.value.noNumber");
            default -> textNumber(indicator, text, out);
        }
    }

    private static void textNumber(Indicator indicator, String text, Outcome out) {
        String folded = Plain.fold(text);
        if (EmptyWords.isNought(folded)) {
            out.note(ReadingNote.NOUGHT);
            NumberChecks.set(indicator, BigDecimal.ZERO, out);
        } else if (EmptyWords.isNothing(folded)) {
            nothing(indicator, out);
        } else {
            out.note(ReadingNote.TEXT_NUMBER);
            NumberReader.read(indicator, text, out);
        }
    }

    /** "Không có", "-", "x": perhaps nought, perhaps not counted; missing isn't nought, so a figure that is owed is asked for. */
    static void nothing(Indicator indicator, Outcome out) {
        if (indicator.required()) {
            out.ask("returned.value.nothing");
        } else {
            out.note(ReadingNote.NOTHING);
        }
    }

    private static void words(Indicator indicator, SheetCell cell, String text, Outcome out) {
        String clean = Letters.nfc(
                        text.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("[ \t]*\\R", "\n"))
                .strip();
        if (EmptyWords.isFilling(Plain.fold(clean))) {
            nothing(indicator, out);
            return;
        }
        out.set(new CellValue.Words(clean));
        if (CellLetters.isHoled(clean)) {
            out.ask("returned.value.lost");
        } else if (cell.kind() == SheetCell.Kind.TEXT) {
            CellLetters.proposal(clean, cell.font()).ifPresent(found -> meant(found, out));
        }
    }

    private static void meant(CellLetters.Proposal found, Outcome out) {
        out.set(new CellValue.Words(found.text()));
        if (found.isSure()) {
            out.note(ReadingNote.OLD_LETTERS);
        } else {
            out.ask("returned.value.oldLetters", found.text());
        }
    }
}
