package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.HeadGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;

/** The head: issuer and number on the left, nation and date on the right, in two columns. */
final class HeadPart {
    /** pt between the frame of a mark and its word, above and below; beyond it the frame follows the line. */
    private static final int FRAME_SPACE = 3;

    private final FormatPack pack;
    private final HeadGeometry geometry;

    private HeadPart(ComposedDocument document, FontFamily family) {
        this.pack = document.pack();
        this.geometry = HeadGeometry.of(document, family);
    }

    static void write(ComposedDocument document, FontFamily family, Section section) {
        section.add(new HeadPart(document, family).columns(document.head()), 0);
    }

    static Paragraph balanced(Paragraph paragraph, Indents indents) {
        return indents.equals(Indents.NONE) ? paragraph : paragraph.indented(indents);
    }

    private static Paragraph rule(double length, double column, double gap, FormatPack pack) {
        return DrawnRule.of(length, column, gap, pack.head().ruleWeight());
    }

    private WordTable columns(ComposedDocument.Head head) {
        WordTable table = WordTable.columns(geometry.leftColumn(), geometry.rightColumn());
        table.row(List.of(left(head), right(head)));
        List<Paragraph> numbers = numbers(head);
        List<Paragraph> dates = new ArrayList<>();
        if (head.placeDate() != null) {
            dates.add(plain(head.placeDate()).before(rowGap()));
        }
        if (numbers.isEmpty() && dates.isEmpty()) {
            return table;
        }
        return table.row(List.of(filled(numbers), filled(dates)));
    }

    private List<Paragraph> left(ComposedDocument.Head head) {
        List<Paragraph> cell = new ArrayList<>();
        for (int i = 0; i < head.left().size(); i++) {
            cell.add(balanced(plain(head.left().get(i)), geometry.left().get(i)));
        }
        if (geometry.organisationRule() > 0) {
            cell.add(rule(geometry.organisationRule(), geometry.leftColumn(), geometry.ruleGap(), pack));
        }
        return filled(cell);
    }

    private List<Paragraph> right(ComposedDocument.Head head) {
        List<Paragraph> cell = new ArrayList<>();
        for (int i = 0; i < head.right().size(); i++) {
            Text line = head.right().get(i);
            cell.add(Paragraph.of(
                    line,
                    pack.style(line.style()),
                    StyleIds.id(line.style()),
                    geometry.right().get(i).size()));
        }
        if (geometry.mottoRule() > 0) {
            cell.add(rule(geometry.mottoRule(), geometry.rightColumn(), geometry.ruleGap(), pack));
        }
        return filled(cell);
    }

    private List<Paragraph> numbers(ComposedDocument.Head head) {
        List<Paragraph> cell = new ArrayList<>();
        if (head.number() != null) {
            cell.add(plain(head.number()).before(rowGap()));
        }
        if (head.letterSubject() != null) {
            cell.add(balanced(plain(head.letterSubject()), geometry.letterSubject()));
        }
        if (head.mark() != null) {
            cell.add(framed(head.mark()));
        }
        return cell;
    }

    private double rowGap() {
        return Math.max(0, geometry.rowGap() - geometry.ruleGap() - DrawnRule.LINE);
    }

    private Paragraph plain(Text text) {
        return Paragraph.of(text, pack.style(text.style()));
    }

    private Paragraph framed(Text mark) {
        double weight = pack.head().ruleWeight();
        double side = (geometry.leftColumn() - geometry.markWidth()) / 2;
        StringBuilder frame = new StringBuilder("<w:pBdr>");
        for (String edge : List.of("top", "left", "bottom", "right")) {
            frame.append(Markup.line(edge, weight, edge.equals("left") || edge.equals("right") ? 0 : FRAME_SPACE));
        }
        return plain(mark).bordered(frame.append("</w:pBdr>").toString()).indented(new Indents(side, side, 0));
    }

    /** A cell cannot be without any paragraph. */
    static List<Paragraph> filled(List<Paragraph> cell) {
        return cell.isEmpty() ? List.of(new Paragraph(StyleIds.id(StyleName.NUMBER))) : cell;
    }
}
