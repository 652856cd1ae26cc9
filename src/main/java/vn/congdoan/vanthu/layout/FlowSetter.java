package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.ChartGeometry;
import vn.congdoan.vanthu.layout.geometry.FootGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.TableGeometry;
import vn.congdoan.vanthu.layout.geometry.TitleGeometry;

/**
 * Turns what flows down the pages of one numbering into strips, with the places where a page may begin: not inside a heading and
 * its text, not where a paragraph would leave a line alone. A sideways table opens pages of its own.
 */
final class FlowSetter {
    /** Pages of one shape, one after the other. */
    record Stretch(PageGeometry page, List<Strip> strips) {}

    private final TextSetter texts;
    private final ElementTree elements;
    private final FormatPack pack;
    private final FontFamily family;
    private final PageGeometry page;
    private final int section;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Strip> strips = new ArrayList<>();
    private List<Integer> blocks = new ArrayList<>();
    private boolean keep;
    private boolean announced;
    private double gap;

    FlowSetter(
            TextSetter texts,
            ElementTree elements,
            FormatPack pack,
            FontFamily family,
            PageGeometry page,
            int section) {
        this.texts = texts;
        this.elements = elements;
        this.pack = pack;
        this.family = family;
        this.page = page;
        this.section = section;
    }

    /** At least this much white above what follows. */
    void gap(double points) {
        gap = Math.max(gap, points);
    }

    void add(List<Strip> ready) {
        for (Strip strip : ready) {
            double before = Math.max(strip.before(), gap);
            strips.add(Strip.of(before, strip.height(), strip.hold().atLeast(above()), strip.painting()));
            gap = 0;
            keep = false;
        }
    }

    /** Centred lines with the rule below the last of them. */
    void title(List<Text> title, TitleGeometry geometry) {
        for (int i = 0; i < title.size(); i++) {
            boolean last = i == title.size() - 1;
            paragraph(title.get(i), geometry.indents().get(i), last ? geometry.rule() : 0, geometry.ruleGap());
        }
        gap(geometry.gapBelow() + (geometry.rule() > 0 ? pack.head().ruleWeight() : 0));
    }

    void flow(Flow flow) {
        if (flow instanceof Text text) {
            paragraph(text, Indents.of(text, pack, family), 0, 0);
        } else if (flow instanceof Table table) {
            ChartGeometry.of(table, pack, family, page)
                    .ifPresentOrElse(geometry -> chart(table, geometry), () -> table(table));
        }
        announced = flow instanceof Text text && text.announces();
    }

    private void paragraph(Text text, Indents indents, double rule, double ruleGap) {
        TextStyle style = pack.style(text.style());
        SetText set = texts.set(text, style, pack.style(text.labelStyle()), indents, page.textWidth());
        int element = elements.add(text, section);
        int lines = set.lines().size();
        int widows = style.keepWithNext() ? lines : pack.body().widowLines();
        blocks.add(strips.size());
        for (int i = 0; i < lines; i++) {
            int line = i;
            boolean ruled = rule > 0 && i == lines - 1;
            Hold hold = i == 0 ? above() : i >= widows && lines - i >= widows ? Hold.NONE : Hold.PARAGRAPH;
            double before = i == 0 ? Math.max(style.spaceBefore(), gap) : 0;
            strips.add(Strip.of(before, set.measure().height(), hold, (canvas, top) -> {
                canvas.line(set, line, 0, top, element);
                if (ruled) {
                    double weight = pack.head().ruleWeight();
                    double y = top + set.measure().height() + ruleGap + weight / 2;
                    canvas.horizontal((page.textWidth() - rule) / 2, y, rule, weight);
                }
            }));
        }
        gap = 0;
        keep = style.keepWithNext();
    }

    private void chart(Table table, ChartGeometry geometry) {
        double width = page.textWidth();
        double before = strips.isEmpty() ? 0 : Math.max(gap, pack.table().gap());
        blocks.add(strips.size());
        // The line above says what the chart shows.
        Hold hold = strips.isEmpty() ? Hold.NONE : Hold.HEADING;
        strips.add(new ChartSetter(texts, elements, pack, geometry, table, width, section).strip(before, hold));
        keep = false;
        gap = 0;
        gap(pack.table().gap());
    }

    private void table(Table table) {
        boolean sideways = table.landscape() && page.width() < page.height();
        PageGeometry shape = sideways ? PageGeometry.of(pack.page(), true) : page;
        if (sideways) {
            close();
        }
        TableGeometry geometry = texts.columns(table, shape.textWidth());
        TableSetter setter = new TableSetter(texts, elements, pack, geometry, shape.textHeight());
        double before = strips.isEmpty() ? 0 : Math.max(gap, pack.table().gap());
        Hold hold = announced && !strips.isEmpty() ? Hold.HEADING : above();
        for (Strip strip : setter.set(table, section, before, hold)) {
            blocks.add(strips.size());
            strips.add(strip);
        }
        keep = false;
        gap = 0;
        if (sideways) {
            stretches.add(new Stretch(shape, strips));
            begin();
        } else {
            gap(pack.table().gap());
        }
    }

    /**
     * The foot, with the lines of text that go to its page: whole paragraphs, as word processors keep them, unless the paragraph
     * is so long that much of a page would stay white.
     */
    void foot(List<Strip> foot, int withLines) {
        if (foot.isEmpty()) {
            return;
        }
        int taken = 0;
        int end = strips.size();
        for (int block = blocks.size() - 1; block >= 0 && taken < withLines; block--) {
            int start = blocks.get(block);
            int lines = end - start;
            boolean whole = lines <= FootGeometry.LONGEST_WHOLE;
            boolean enough = taken + lines >= withLines;
            int first = whole ? start + (enough ? 1 : 0) : end - (withLines - taken) + 1;
            for (int i = Math.max(start, first); i < end; i++) {
                strips.set(i, strips.get(i).held(Hold.FOOT));
            }
            taken += lines;
            end = start;
        }
        add(foot);
    }

    private Hold above() {
        return keep ? Hold.HEADING : Hold.NONE;
    }

    private void close() {
        if (!strips.isEmpty()) {
            stretches.add(new Stretch(page, strips));
            begin();
        }
        gap = 0;
        keep = false;
    }

    private void begin() {
        strips = new ArrayList<>();
        blocks = new ArrayList<>();
    }

    List<Stretch> stretches() {
        close();
        if (stretches.isEmpty()) {
            stretches.add(new Stretch(page, List.of()));
        }
        return stretches;
    }
}
