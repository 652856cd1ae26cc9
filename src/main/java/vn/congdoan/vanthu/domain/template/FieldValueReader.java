package vn.congdoan.vanthu.domain.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Reads what was entered in a field. */
final class FieldValueReader {
    private static final int MOST_DIGITS = 18;

    private FieldValueReader() {}

    /** @throws ProblemException for something that doesn't fit the field's kind */
    static FieldValue read(TemplateField field, String entered) {
        String text = clean(entered);
        if (text.isEmpty()) {
            return field.kind() == FieldKind.YES_NO ? new FieldValue.Flag(false) : FieldValue.BLANK;
        }
        return switch (field.kind()) {
            case TEXT -> new FieldValue.Words(oneLine(text));
            case LONG_TEXT -> new FieldValue.Words(paragraphs(text));
            case INTEGER -> new FieldValue.Whole(whole(field, text));
            case YEAR -> new FieldValue.Year(year(field, text));
            case DATE -> new FieldValue.Day(date(field, text));
            case CHOICE -> new FieldValue.Words(choice(field, text));
            case LIST -> new FieldValue.Rows(rows(field, text, isOfLines(entered)));
            case YES_NO -> new FieldValue.Flag(flag(field, text));
        };
    }

    /** Composed letters, no control characters, ordinary line breaks. */
    private static String clean(String entered) {
        return Normalizer.normalize(entered, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
                .strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(FieldValueReader::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static long whole(TemplateField field, String text) {
        String digits = text.replaceAll("[ .\\u00a0]", "");
        if (!digits.matches("-?\\d{1," + MOST_DIGITS + "}")) {
            throw wrong("template.value.number", field, text);
        }
        return Long.parseLong(digits);
    }

    private static int year(TemplateField field, String text) {
        if (!text.matches("[12]\\d{3}")) {
            throw wrong("template.value.year", field, text);
        }
        return Integer.parseInt(text);
    }

    private static PartialDate date(TemplateField field, String text) {
        return DateWords.read(text).orElseThrow(() -> wrong("template.value.date", field, text));
    }

    private static String choice(TemplateField field, String text) {
        String key = FieldName.key(oneLine(text));
        Optional<String> choice = field.choices().stream()
                .filter(c -> FieldName.key(c).equals(key))
                .findFirst();
        return choice.orElseThrow(() ->
                ProblemException.of("template.value.choice", field.label(), text, String.join(" / ", field.choices())));
    }

    private static boolean flag(TemplateField field, String text) {
        String key = FieldName.key(text);
        if (List.of("co", "yes", "true", "1", "x").contains(key)) {
            return true;
        }
        if (List.of("khong", "no", "false", "0").contains(key)) {
            return false;
        }
        throw wrong("template.value.flag", field, text);
    }

    /** Also a single line is one if it is ended. */
    private static boolean isOfLines(String entered) {
        return entered.indexOf('\n') >= 0 || entered.indexOf('\r') >= 0;
    }

    /** One row a line, or a row up to each ";" when there is no line break; "|" between the columns. */
    private static List<List<String>> rows(TemplateField field, String text, boolean ofLines) {
        int columns = Math.max(1, field.columns().size());
        return Arrays.stream(text.split(ofLines ? "\n" : ";"))
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .filter(line -> !line.isBlank())
                .map(line -> cells(field, line, columns))
                .toList();
    }

    private static List<String> cells(TemplateField field, String line, int columns) {
        List<String> cells = columns == 1
                ? List.of(oneLine(line))
                : Arrays.stream(line.split("\\|", -1))
                        .map(FieldValueReader::oneLine)
                        .toList();
        if (cells.size() > columns) {
            throw ProblemException.of(
                    "template.value.columns", field.label(), line, columns, String.join(" | ", field.columns()));
        }
        return cells;
    }

    private static ProblemException wrong(String key, TemplateField field, String entered) {
        return ProblemException.of(key, field.label(), entered);
    }
}
