package vn.congdoan.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.read.pdf.TaggedCharts.ChartCell;

/** Collects the glyphs, rules and pictures of one page; a scanner a page. */
final class PageScanner extends PDFStreamEngine {
    /** A page of dense print has some 6,000; what has fifteen times that isn't a document. */
    private static final int MOST_GLYPHS = 100_000;

    private static final String UNKNOWN = "\uFFFD";

    private final PagePlane plane;
    private final int number;
    private final Deadline deadline;
    private final Strokes strokes;
    private final Map<PDFont, FontLook> looks = new HashMap<>();
    private final List<TurnedGlyph> glyphs = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Map<Integer, ChartCell> cells;
    private final Map<ChartCell, List<Glyph>> onCharts = new HashMap<>();
    private ChartCell cell;
    private final Inks inks = new Inks();
    private Glyph.Layer layer = Glyph.Layer.PAGE;
    private int inMargin;
    private int unmapped;

    /** A glyph with the quarter turn of its baseline, -1 for a slanting one. */
    record TurnedGlyph(Glyph glyph, int direction) {}

    /** A stretch of content that the writing program marked; the cell is that of the stretch around it. */
    private record Mark(boolean margin, ChartCell outer) {}

    private PageScanner(PDPage page, int number, Deadline deadline, Map<Integer, ChartCell> cells) {
        this.cells = cells;
        this.plane = new PagePlane(page);
        this.number = number;
        this.deadline = deadline;
        this.strokes = new Strokes(plane);
        addTextOperators();
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /**
     * @param cells which marks are words of charts
     * @throws ProblemException when the page takes too long
     */
    static PageContent scan(PDPage page, int number, Deadline deadline, Map<Integer, ChartCell> cells)
            throws IOException {
        PageScanner scanner = new PageScanner(page, number, deadline, cells);
        if (page.hasContents()) {
            scanner.processPage(page);
        }
        Overlays.of(page).forEach(scanner::show);
        return scanner.content();
    }

    private void show(Overlays.Overlay overlay) {
        layer = overlay.layer();
        inMargin = 0;
        PDAnnotation annotation = overlay.annotation();
        try {
            showAnnotation(annotation);
        } catch (IOException e) {
            // an appearance that can't be read is an ornament of the page, not its text
            layer = Glyph.Layer.PAGE;
        }
    }

    private PageContent content() {
        List<TurnedGlyph> upright = Turns.upright(glyphs, plane.width(), plane.height());
        boolean turned = Turns.isTurned(glyphs);
        List<Glyph> all = upright.stream()
                .map(g -> g.direction() == 0 ? g.glyph() : Turns.aside(g.glyph()))
                .toList();
        double width = turned ? plane.height() : plane.width();
        double height = turned ? plane.width() : plane.height();
        return new PageContent(
                number,
                width,
                height,
                Overprints.once(Accents.composed(all)),
                turned ? List.of() : strokes.rules(),
                strokes.pictures(),
                unmapped,
                turned ? List.of() : ChartWords.of(onCharts));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        deadline.check();
        if (glyphs.size() >= MOST_GLYPHS) {
            throw deadline.tooComplex();
        }
        String text = FontLook.unicode(font, code);
        if (text == null) {
            unmapped++;
            text = UNKNOWN;
        }
        double x = plane.x(matrix.getTranslateX(), matrix.getTranslateY());
        double y = plane.y(matrix.getTranslateX(), matrix.getTranslateY());
        double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        double width = Math.abs(displacement.getX()) * Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        if (isSane(x) && isSane(y) && isSane(size) && isSane(width) && size > 0) {
            int direction = plane.direction(matrix.getValue(0, 0), matrix.getValue(0, 1));
            Glyph glyph = new Glyph(text, x, y, width, size, look(font), inks.current(), layerNow());
            if (cell == null) {
                glyphs.add(new TurnedGlyph(glyph, direction));
            } else {
                onCharts.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
            }
        }
    }

    private static boolean isSane(double value) {
        return Math.abs(value) < 20_000;
    }

    private Glyph.Layer layerNow() {
        return inMargin > 0 ? Glyph.Layer.MARGIN : layer;
    }

    private FontLook look(PDFont font) {
        FontLook look = looks.computeIfAbsent(font, FontLook::of);
        boolean fattened = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        return fattened && !look.bold() ? new FontLook(look.family(), true, look.italic()) : look;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean margin = tag != null
                && "Artifact".equals(tag.getName())
                && properties != null
                && "Pagination".equals(properties.getNameAsString("Type"));
        marks.push(new Mark(margin, cell));
        inMargin += margin ? 1 : 0;
        int mark = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        cell = mark < 0 ? cell : cells.get(mark);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) {
            Mark mark = marks.pop();
            inMargin -= mark.margin() ? 1 : 0;
            cell = mark.outer();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        inks.take(operator.getName(), operands);
        strokes.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix(), getResources());
        super.processOperator(operator, operands);
    }

    /** A broken operator is passed over, as every viewer does. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        deadline.check();
    }
}
