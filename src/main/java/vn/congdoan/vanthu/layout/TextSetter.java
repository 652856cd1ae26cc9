package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.LineMeasure;
import vn.congdoan.vanthu.layout.geometry.TableGeometry;
import vn.congdoan.vanthu.layout.line.Line;
import vn.congdoan.vanthu.layout.line.LineBreaker;
import vn.congdoan.vanthu.layout.line.ParagraphText;
import vn.congdoan.vanthu.layout.line.Pieces;

/** Breaks paragraphs, and keeps each as long as the document goes on using it: after a keystroke only one is broken again. */
final class TextSetter {
    /** Everything that decides how a paragraph breaks; its source is not among it. */
    private record Key(
            InlineText text,
            String label,
            TextStyle style,
            TextStyle labelStyle,
            boolean division,
            Indents indents,
            double width) {}

    private final FontFamily family;
    private FormatPack pack;
    private Map<Key, SetText> earlier = Map.of();
    private Map<Key, SetText> used = new HashMap<>();
    private Map<Table, TableGeometry> earlierTables = Map.of();
    private Map<Table, TableGeometry> usedTables = new HashMap<>();
    private final Set<Integer> missing = new LinkedHashSet<>();

    TextSetter(FontFamily family) {
        this.family = family;
    }

    /** Forgets what the document before the last one held and the last one didn't. */
    void nextDocument(FormatPack nextPack) {
        if (!nextPack.equals(pack)) {
            // Columns of tables depend on many figures of the pack; paragraphs carry all of theirs in the key.
            usedTables.clear();
            pack = nextPack;
        }
        earlier = used;
        used = new HashMap<>(earlier.size() * 2);
        earlierTables = usedTables;
        usedTables = new HashMap<>();
        missing.clear();
    }

    /** The columns of a table of this document at a width in pt. */
    TableGeometry columns(Table table, double width) {
        TableGeometry kept = earlierTables.get(table);
        TableGeometry columns = kept != null && Math.abs(kept.width() - width) < 0.01
                ? kept
                : TableGeometry.of(table, pack, family, width);
        usedTables.put(table, columns);
        return columns;
    }

    /** One finding for each character of this document that the fonts can't show. */
    List<Finding> findings() {
        return missing.stream().map(TextSetter::finding).toList();
    }

    private static Finding finding(int character) {
        String words = Character.toString(character);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        return new Finding(Severity.WARNING, "", MessageRef.of("font.finding.missingCharacter", words, code));
    }

    SetText set(Text text, TextStyle style, TextStyle labelStyle, Indents indents, double width) {
        boolean division = text.level() != null && text.level().isDivision();
        Key key = new Key(text.text(), text.label(), style, labelStyle, division, indents, width);
        SetText set = used.get(key);
        if (set == null) {
            set = earlier.get(key);
            if (set == null) {
                set = broken(ParagraphText.of(text, style, labelStyle, family), style, indents, width);
            }
            used.put(key, set);
            set.missing().codePoints().forEach(missing::add);
        }
        return set;
    }

    private SetText broken(ParagraphText text, TextStyle style, Indents indents, double width) {
        double others = width - indents.left() - indents.right();
        double first = others - indents.first();
        List<Line> lines = LineBreaker.lines(text, first, others);
        List<List<SetText.Piece>> set = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            double left = i == 0 ? indents.left() + indents.first() : indents.left();
            set.add(placed(text, lines.get(i), style.alignment(), left, i == 0 ? first : others));
        }
        LineMeasure measure = LineMeasure.of(style, family.metrics(text.mainFace()));
        return new SetText(List.copyOf(set), measure, text.missing());
    }

    private static List<SetText.Piece> placed(
            ParagraphText text, Line line, Alignment alignment, double left, double room) {
        double slack = room - line.width();
        boolean stretched = alignment == Alignment.JUSTIFIED && !line.last() && line.spaces() > 0 && slack > 0;
        double stretch = stretched ? slack / line.spaces() : 0;
        double start = switch (alignment) {
            case CENTRE -> left + slack / 2;
            case RIGHT -> left + slack;
            case LEFT, JUSTIFIED -> left;
        };
        List<SetText.Piece> pieces = new ArrayList<>(2);
        Pieces.of(
                text,
                line,
                (x, width, words, run, spaces, offset) -> pieces.add(new SetText.Piece(
                        start + x + stretch * spaces,
                        width + stretch * Pieces.spaces(words),
                        words,
                        text.runFace(run),
                        text.runSize(run),
                        stretch,
                        offset)));
        return List.copyOf(pieces);
    }
}
