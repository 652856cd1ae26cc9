package vn.congdoan.vanthu.text.parse;

import java.util.List;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Numbering;

/** Writes a body in the notation; {@link BodyParser} reads the same body from it, up to {@link NormalForm}. */
public final class BodyWriter {
    private static final String APPENDIX = "Phụ lục";
    private static final String EMPTY_TITLE = "\\";

    private final Predicate<String> alsoSpecial;
    private final StringBuilder typed = new StringBuilder();
    private boolean afterBases;

    /** What a line would be taken for depends on what stands before it. */
    private enum Before {
        NOTHING,
        TITLE,
        TABLE,
        TEXT
    }

    private BodyWriter(Predicate<String> alsoSpecial) {
        this.alsoSpecial = alsoSpecial;
    }

    /** One line a block, "" for an empty body; no line feed at the end. */
    public static String write(DocumentBody body) {
        return write(body, line -> false);
    }

    /**
     * The same for a body inside a longer text.
     *
     * @param alsoSpecial lines that mean something else there, so that a paragraph that looks like one must be escaped
     */
    public static String write(DocumentBody body, Predicate<String> alsoSpecial) {
        BodyWriter writer = new BodyWriter(alsoSpecial);
        DocumentBody normal = NormalForm.of(body);
        writer.bases(normal.legalBases());
        writer.blocks(normal.blocks(), Before.NOTHING);
        int count = normal.appendices().size();
        for (int i = 0; i < count; i++) {
            writer.appendix(normal.appendices().get(i), count == 1 ? "" : " " + Numbering.roman(i + 1));
        }
        return writer.typed.toString();
    }

    private void bases(List<InlineText> bases) {
        afterBases = !bases.isEmpty();
        for (int i = 0; i < bases.size(); i++) {
            line(InlineWriter.write(bases.get(i)) + (i + 1 < bases.size() ? ";" : "."));
        }
    }

    private void appendix(Appendix appendix, String number) {
        if (typed.length() > 0) {
            line("");
        }
        if (appendix.landscape()) {
            line(Special.LANDSCAPE);
        }
        line(APPENDIX + number);
        String title = InlineWriter.write(InlineText.of(appendix.title()));
        line(title.isEmpty() ? EMPTY_TITLE : plainLine(title, false));
        blocks(appendix.blocks(), Before.TITLE);
    }

    private void blocks(List<Block> blocks, Before first) {
        List<String> labels = Numbering.labels(blocks);
        Before before = first;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Item item) {
                item(item, labels.get(i));
            } else if (block instanceof Block.Paragraph paragraph) {
                line(plainLine(InlineWriter.write(paragraph.text()), before == Before.NOTHING));
            } else if (block instanceof Block.Table table) {
                table(table, before == Before.TABLE);
            }
            before = block instanceof Block.Table ? Before.TABLE : Before.TEXT;
        }
    }

    private void item(Block.Item item, String label) {
        String words = InlineWriter.write(item.text());
        if (item.level().isDivision()) {
            line(label);
            line(words.isEmpty() ? EMPTY_TITLE : plainLine(words, false));
        } else {
            line(words.isEmpty() ? label : label + " " + words);
        }
    }

    private void table(Block.Table table, boolean afterTable) {
        if (table.landscape()) {
            line(Special.LANDSCAPE);
        } else if (table.chart() != null) {
            line(table.chart().mark());
        } else if (afterTable) {
            line("");
        }
        for (List<InlineText> row : table.rows()) {
            line("| " + String.join(" | ", InlineWriter.writeRow(row)) + " |");
        }
    }

    private String plainLine(String words, boolean opening) {
        boolean basis = opening && Bases.isBasis(words, 0, words.length(), afterBases);
        return plainLine(words, line -> basis || isSpecial(line) || alsoSpecial.test(line));
    }

    /** With a backslash before its first word when its first line would be read as something else. */
    static String plainLine(String words, Predicate<String> special) {
        int feed = words.indexOf('\n');
        String line = feed < 0 ? words : words.substring(0, feed - 1);
        int marks = Special.afterMarks(line, 0, line.length());
        return special.test(line) ? words.substring(0, marks) + "\\" + words.substring(marks) : words;
    }

    private static boolean isSpecial(String line) {
        int end = line.length();
        return Special.isTableRow(line, 0, end)
                || Special.isLandscape(line, 0, end)
                || Special.chart(line, 0, end) != null
                || Special.isAppendix(line, 0, end)
                || Special.isAppendixReference(line, 0, end)
                || new LabelReader(line).read(0, end, LabelContext.ANY) != null;
    }

    private void line(String words) {
        if (typed.length() > 0) {
            typed.append('\n');
        }
        typed.append(words);
    }
}
