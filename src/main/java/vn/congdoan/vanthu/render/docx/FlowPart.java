package vn.congdoan.vanthu.render.docx;

import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.ChartGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.TableGeometry;
import vn.congdoan.vanthu.layout.geometry.TitleGeometry;

/** Running text: paragraphs, items and tables, and the turned pages of wide tables. */
final class FlowPart {
    private final FormatPack pack;
    private final FontFamily family;
    private final NumberingPart numbering;
    private final List<Section> sections;
    private final boolean landscape;
    private final List<WordChart> charts;
    private double gap;

    /**
     * @param sections the last of them is open, and its shape is the text's
     * @param charts of the file, where those of this text are added
     */
    FlowPart(
            FormatPack pack,
            FontFamily family,
            NumberingPart numbering,
            List<Section> sections,
            List<WordChart> charts) {
        this.pack = pack;
        this.family = family;
        this.numbering = numbering;
        this.sections = sections;
        this.charts = charts;
        this.landscape = section().isLandscape();
    }

    private Section section() {
        return sections.get(sections.size() - 1);
    }

    /** At least this much white above what follows, pt. */
    void gap(double points) {
        gap = Math.max(gap, points);
    }

    /** Centred lines with the rule under the last. */
    void title(List<Text> lines, TitleGeometry geometry, double width) {
        for (int i = 0; i < lines.size(); i++) {
            Text line = lines.get(i);
            section()
                    .add(HeadPart.balanced(
                            spaced(Paragraph.of(line, pack.style(line.style())), line),
                            geometry.indents().get(i)));
        }
        if (geometry.rule() > 0) {
            double weight = pack.head().ruleWeight();
            section()
                    .add(DrawnRule.of(geometry.rule(), width, geometry.ruleGap(), weight)
                            .keptWithNext());
            gap(geometry.gapBelow() - geometry.ruleGap() - DrawnRule.LINE);
        }
    }

    void write(List<? extends Flow> flows, ListNumbers numbers) {
        boolean announced = false;
        for (Flow flow : flows) {
            if (flow instanceof Text text) {
                turn(landscape);
                Indents indents = Indents.of(text, pack, family);
                section().add(paragraph(text, indents, numbers));
            } else if (flow instanceof Table table) {
                turn(landscape || table.landscape());
                keepLast(announced ? 1 : 0);
                PageGeometry page = PageGeometry.of(pack.page(), section().isLandscape());
                ChartGeometry.of(table, pack, family, page)
                        .ifPresentOrElse(chart -> chart(table, chart, page), () -> table(table, page));
            }
            announced = flow instanceof Text text && text.announces();
        }
    }

    /** Goes on to pages of this shape. */
    void turn(boolean toLandscape) {
        if (section().isLandscape() != toLandscape) {
            sections.add(new Section(toLandscape, false));
            gap = 0;
        }
    }

    /** Keeps the last blocks on the page of what follows. */
    void keepLast(int blocks) {
        List<Piece> pieces = section().pieces();
        for (Piece piece : pieces.subList(Math.max(0, pieces.size() - blocks), pieces.size())) {
            if (piece instanceof Paragraph paragraph) {
                paragraph.keptWithNext();
            } else if (piece instanceof WordTable table) {
                table.keepLastRowsWithNext(pack.foot().bodyLines());
            }
        }
    }

    private Paragraph spaced(Paragraph paragraph, Text text) {
        if (gap > pack.style(text.style()).spaceBefore()) {
            paragraph.before(gap);
        }
        gap = 0;
        return paragraph;
    }

    private Paragraph paragraph(Text text, Indents indents, ListNumbers numbers) {
        Paragraph paragraph = spaced(Paragraph.of(text, pack.style(text.style())), text);
        if (text.outline() != StylesPart.headingLevel(text.style())) {
            paragraph.outline(text.outline());
        }
        if (text.label().isEmpty()) {
            return paragraph;
        }
        if (text.level() == null) {
            return paragraph.in(new ListPlace(Lists.ADDRESSEES, 0)).indented(indents);
        }
        paragraph.in(numbers.next(text.level(), text.label()));
        if (text.level().isDivision()) {
            paragraph.brokenAfterLabel();
        }
        return indents.equals(numbering.indents(text.level())) ? paragraph : paragraph.indented(indents);
    }

    private void chart(Table table, ChartGeometry geometry, PageGeometry page) {
        WordChart chart = new WordChart(table, geometry, page.textWidth(), charts.size() + 1);
        charts.add(chart);
        keepLast(1);
        section().add(chart.paragraph().before(Math.max(gap, pack.table().gap())));
        gap = pack.table().gap();
    }

    private void table(Table table, PageGeometry page) {
        TableGeometry geometry = TableGeometry.of(table, pack, family, page.textWidth());
        WordTable made = WordTable.ruled(
                geometry.columns(), pack.table().border(), geometry.cellMargin(), geometry.cellBottom());
        for (int i = 0; i < table.rows().size(); i++) {
            boolean header = i == 0 && table.rows().size() > 1;
            List<List<Paragraph>> cells = table.rows().get(i).stream()
                    .map(cell -> List.of(cell(cell, header)))
                    .toList();
            if (header) {
                made.headerRow(cells);
            } else {
                made.row(cells);
            }
        }
        section().add(made, Math.max(gap, pack.table().gap()));
        gap = pack.table().gap();
    }

    private Paragraph cell(Text text, boolean header) {
        Paragraph paragraph = Paragraph.of(text, pack.style(text.style()));
        return header ? paragraph.keptWithNext() : paragraph;
    }
}
