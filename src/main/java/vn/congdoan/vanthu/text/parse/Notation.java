package vn.congdoan.vanthu.text.parse;

import java.util.List;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.document.InlineText;

/** What single lines of the notation mean, for readers of what stands around a body. */
public final class Notation {
    private Notation() {}

    /** Whether the line begins with the label of an item. */
    public static boolean isItem(String line) {
        Line only = trimmed(line);
        return new LabelReader(line).read(only.start(), only.end(), new LabelContext()) != null;
    }

    /** Whether the line begins a list mark: "- …" or "+ …". */
    public static boolean isDash(String line) {
        Line only = trimmed(line);
        int at = Special.afterMarks(line, only.start(), only.end());
        return isItem(line) && at < only.end() && (LabelReader.isDash(line.charAt(at)) || line.charAt(at) == '+');
    }

    /** "Phụ lục", "Phụ lục II" alone on the line. */
    public static boolean isAppendixHead(String line) {
        Line only = trimmed(line);
        return Special.isAppendix(line, only.start(), only.end());
    }

    /** The mark that turns the table or appendix after it sideways. */
    public static boolean isLandscapeMark(String line) {
        Line only = trimmed(line);
        return Special.isLandscape(line, only.start(), only.end());
    }

    /** The mark that turns the table after it sideways or shows it as a chart. */
    private static boolean isTableMark(String line) {
        Line only = trimmed(line);
        return isLandscapeMark(line) || Special.chart(line, only.start(), only.end()) != null;
    }

    /** "Căn cứ …" that isn't the beginning of a sentence with a colon. */
    public static boolean isLegalBasis(String line) {
        Line only = trimmed(line);
        return Bases.isBasis(line, only.start(), only.end(), false);
    }

    /** Whether the line is anything but a paragraph. */
    public static boolean isSpecial(String line) {
        Line only = trimmed(line);
        return isItem(line)
                || isAppendixHead(line)
                || isTableMark(line)
                || isLegalBasis(line)
                || Special.isTableRow(line, only.start(), only.end());
    }

    /** The words of a field's line: style marks, closed or not, and escapes taken away. */
    public static String plain(String line) {
        String words = Blank.strip(line);
        while (words.startsWith("*")) {
            words = Blank.strip(words.substring(1));
        }
        while (words.endsWith("*") && !words.endsWith("\\*")) {
            words = Blank.strip(words.substring(0, words.length() - 1));
        }
        boolean forced = words.startsWith("\\") && (words.length() == 1 || !Escapes.isEscapable(words.charAt(1)));
        SourceText source = SourceText.of(forced ? words.substring(1) : words);
        Raw raw = new Raw(source).clear(0).add(0, source.text().length());
        return InlineParser.parse(raw).text().plain();
    }

    /**
     * A field's words as a line from which {@link #plain} reads the same; a line break is kept with a backslash.
     *
     * @param alsoSpecial lines that mean something where it is written, besides those of the notation
     */
    public static String typed(String words, Predicate<String> alsoSpecial) {
        return BodyWriter.plainLine(inline(words), line -> isSpecial(line) || alsoSpecial.test(line));
    }

    /** The same for words behind others on the line, where nothing is special. */
    public static String inline(String words) {
        return inline(InlineText.of(words));
    }

    /** Styled words, where nothing is special. */
    public static String inline(InlineText words) {
        return InlineWriter.write(NormalForm.of(words));
    }

    /** A block's words behind its label. */
    public static String labelled(String label, InlineText words) {
        String typed = inline(words);
        return typed.isEmpty() ? label : label + " " + typed;
    }

    /**
     * A paragraph's words as lines of their own.
     *
     * @param opening whether it comes first, where a legal basis could stand
     */
    public static String paragraph(InlineText words, boolean opening) {
        return BodyWriter.plainLine(inline(words), line -> isSpecial(line) && (opening || !isLegalBasis(line)));
    }

    /** The words of a cell of a table. */
    public static String typedCell(InlineText words) {
        return InlineWriter.writeCell(NormalForm.of(words));
    }

    /** The words of a row's cells. */
    public static List<String> typedRow(List<InlineText> cells) {
        return InlineWriter.writeRow(cells.stream().map(NormalForm::of).toList());
    }

    /** A row of a table, or a mark that says how the table after it is shown: what only this notation writes. */
    public static boolean isOfTable(String line) {
        Line only = trimmed(line);
        int bar = line.indexOf('|', only.start() + 1);
        boolean row =
                Special.isTableRow(line, only.start(), only.end()) && bar > 0 && line.charAt(only.end() - 1) == '|';
        return row || isTableMark(line);
    }

    private static Line trimmed(String line) {
        int end = Blank.skipBack(line, 0, line.length());
        return new Line(0, Blank.skip(line, 0, end), end, line.length(), Line.Break.NONE, end);
    }
}
