package vn.congdoan.vanthu.render.docx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.format.ChartFigures;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.layout.geometry.ChartGeometry;

/**
 * A table as Word's own chart, whose figures can be edited there: it keeps the table in a workbook within the file (ISO/IEC
 * 29500-1, 21.2).
 */
final class WordChart {
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final MathContext ROUGHLY = new MathContext(4);
    private static final int EMU_PER_POINT = 12700;

    /** From dark to light, as on the set pages. */
    private static final String[] SHADES = {"595959", "B3B3B3", "262626", "D9D9D9", "8C8C8C"};

    /** Relationship of the workbook within the chart. */
    static final String WORKBOOK = "rId1";

    private final Table table;
    private final double[][] figures;
    private final ChartGeometry geometry;
    private final double width;
    private final int number;

    /**
     * @param width pt
     * @param number from 1 within the file
     */
    WordChart(Table table, ChartGeometry geometry, double width, int number) {
        this.table = table;
        this.figures = ChartFigures.of(table);
        this.geometry = geometry;
        this.width = width;
        this.number = number;
    }

    String relation() {
        return "rIdChart" + number;
    }

    String name() {
        return "chart" + number + ".xml";
    }

    String workbookName() {
        return "Microsoft_Excel_Sheet" + number + ".xlsx";
    }

    byte[] workbook() {
        return ChartWorkbook.of(words(), figures);
    }

    private List<List<String>> words() {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text().plain()).toList())
                .toList();
    }

    /** The paragraph that holds it. */
    Paragraph paragraph() {
        String extent = "cx=\"" + Math.round(width * EMU_PER_POINT) + "\" cy=\""
                + Math.round(geometry.height() * EMU_PER_POINT) + "\"";
        Xml xml = new Xml()
                .raw("<w:r><w:drawing><wp:inline xmlns:wp=\"" + PLACING
                        + "\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
                .raw("<wp:extent " + extent + "/><wp:docPr id=\"" + (1000 + number) + "\" name=\"Chart " + number)
                .raw("\" descr=\"")
                .text(String.join(" | ", words().get(0)))
                .raw("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" + DRAWING + "\"><a:graphicData uri=\"" + CHARTS)
                .raw("\"><c:chart xmlns:c=\"" + CHARTS + "\" " + Xml.RELATIONS + " r:id=\"" + relation() + "\"/>")
                .raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        return new Paragraph(StyleIds.CHART).holding(xml.toString());
    }

    /** The chart's own part. */
    String part() {
        Xml xml = new Xml()
                .raw(Xml.DECLARATION)
                .raw("<c:chartSpace xmlns:c=\"" + CHARTS + "\" xmlns:a=\"" + DRAWING + "\" " + Xml.RELATIONS + ">")
                .raw(
                        "<c:lang val=\"vi-VN\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>")
                .raw(layout());
        plot(xml);
        axes(xml);
        boolean several = table.rows().get(0).size() > 2;
        xml.raw("</c:plotArea>")
                .raw(several ? "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/></c:legend>" : "")
                .raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
                .raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>")
                .raw(letters("<a:bodyPr/>"))
                .raw("<c:externalData r:id=\"" + WORKBOOK + "\"><c:autoUpdate val=\"0\"/></c:externalData>")
                .raw("</c:chartSpace>");
        return xml.toString();
    }

    private void plot(Xml xml) {
        boolean lines = geometry.kind() == ChartKind.LINES;
        if (lines) {
            xml.raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        } else {
            String direction = geometry.kind() == ChartKind.BARS ? "bar" : "col";
            xml.raw("<c:barChart><c:barDir val=\"" + direction + "\"/>")
                    .raw("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        }
        for (int series = 0; series < table.rows().get(0).size() - 1; series++) {
            series(xml, series, lines);
        }
        xml.raw(lines ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"40\"/>")
                .raw("<c:axId val=\"1\"/><c:axId val=\"2\"/>")
                .raw(lines ? "</c:lineChart>" : "</c:barChart>");
    }

    private void series(Xml xml, int series, boolean lines) {
        String fill = "<a:solidFill><a:srgbClr val=\"" + SHADES[series % SHADES.length] + "\"/></a:solidFill>";
        String column = CellPlace.letters(series + 1);
        int last = figures.length + 1;
        xml.raw("<c:ser><c:idx val=\"" + series + "\"/><c:order val=\"" + series + "\"/><c:tx><c:strRef><c:f>Sheet1!$")
                .raw(column + "$1</c:f>");
        texts(xml, List.of(table.rows().get(0).get(series + 1)));
        xml.raw("</c:strRef></c:tx><c:spPr>" + (lines ? "<a:ln w=\"12700\">" + fill + "</a:ln>" : fill) + "</c:spPr>")
                .raw(lines ? "<c:marker><c:symbol val=\"square\"/><c:size val=\"5\"/></c:marker>" : "")
                .raw(lines ? "" : "<c:invertIfNegative val=\"0\"/>")
                .raw("<c:dLbls>");
        String place = lines ? above(series) : "outEnd";
        double most = all().map(WordChart::decimals).max().orElse(0);
        for (int row = 0; row < figures.length; row++) {
            double decimals = Double.isNaN(figures[row][series]) ? most : decimals(figures[row][series]);
            if (decimals < most) {
                xml.raw("<c:dLbl><c:idx val=\"" + row + "\"/><c:numFmt formatCode=\"" + format(decimals)
                        + "\" sourceLinked=\"0\"/>" + label(place) + "</c:dLbl>");
            }
        }
        xml.raw(label(place) + "</c:dLbls>").raw("<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$" + last + "</c:f>");
        texts(xml, table.rows().stream().skip(1).map(row -> row.get(0)).toList());
        xml.raw("</c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$" + column + "$2:$" + column + "$" + last)
                .raw("</c:f><c:numCache><c:formatCode>" + format(most) + "</c:formatCode><c:ptCount val=\""
                        + figures.length + "\"/>");
        for (int row = 0; row < figures.length; row++) {
            if (!Double.isNaN(figures[row][series])) {
                xml.raw("<c:pt idx=\"" + row + "\"><c:v>" + ChartWorkbook.digits(figures[row][series])
                        + "</c:v></c:pt>");
            }
        }
        xml.raw("</c:numCache></c:numRef></c:val>" + (lines ? "<c:smooth val=\"0\"/>" : "") + "</c:ser>");
    }

    /** Separators of the Vietnamese language, and the sign that all figures have. */
    private String format(double decimals) {
        return "[$-42A]#,##0" + (decimals == 0 ? "" : "." + "0".repeat((int) decimals))
                + (isPercent() ? "&quot;%&quot;" : "");
    }

    private static double decimals(double figure) {
        return Math.max(
                0,
                new BigDecimal(ChartWorkbook.digits(figure))
                        .stripTrailingZeros()
                        .scale());
    }

    private boolean isPercent() {
        return words().stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(1))
                .filter(figure -> figure.chars().anyMatch(Character::isDigit))
                .allMatch(figure -> figure.strip().endsWith("%"));
    }

    private static void texts(Xml xml, List<Text> cells) {
        xml.raw("<c:strCache><c:ptCount val=\"" + cells.size() + "\"/>");
        for (int i = 0; i < cells.size(); i++) {
            xml.raw("<c:pt idx=\"" + i + "\"><c:v>")
                    .text(cells.get(i).text().plain())
                    .raw("</c:v></c:pt>");
        }
        xml.raw("</c:strCache>");
    }

    /** The figure itself and nothing else. */
    private static String label(String place) {
        return "<c:spPr><a:noFill/></c:spPr>" + letters("<a:bodyPr wrap=\"none\"/>") + "<c:dLblPos val=\"" + place
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    /** The figures of the lower of two courses stand below it, out of the way of the other's. */
    private String above(int series) {
        boolean lower = table.rows().get(0).size() == 3 && sum(series) < sum(1 - series);
        return lower ? "b" : "t";
    }

    private double sum(int series) {
        return Arrays.stream(figures)
                .mapToDouble(row -> row[series])
                .filter(figure -> !Double.isNaN(figure))
                .sum();
    }

    private void axes(Xml xml) {
        boolean bars = geometry.kind() == ChartKind.BARS;
        xml.raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"" + (bars ? "maxMin" : "minMax"))
                .raw("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (bars ? "l" : "b"))
                .raw("\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .raw("<c:crossAx val=\"2\"/></c:catAx>")
                .raw("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>" + range()
                        + "</c:scaling>")
                .raw("<c:delete val=\"1\"/><c:axPos val=\"" + (bars ? "t" : "l")
                        + "\"/><c:crossAx val=\"1\"/></c:valAx>");
    }

    /** From the least to the greatest figure, with room for the words behind the longest bars and above the highest columns. */
    private String range() {
        double least = Math.min(0, all().min().orElse(0));
        double greatest = Math.max(0, all().max().orElse(0));
        double drawn = geometry.kind() == ChartKind.BARS ? width - beside() - room() : geometry.plot();
        double more = (greatest - least) * room() / drawn;
        return greatest == least
                ? ""
                : "<c:max val=\"" + edge(greatest, more) + "\"/><c:min val=\"" + edge(least, -more) + "\"/>";
    }

    private double room() {
        return geometry.kind() == ChartKind.BARS ? geometry.figures() + 2 * ChartGeometry.GAP : geometry.figuresAbove();
    }

    /** What bars leave to their names. */
    private double beside() {
        return geometry.kind() == ChartKind.BARS ? geometry.names() + 2 * ChartGeometry.GAP : 0;
    }

    private static String edge(double figure, double room) {
        return ChartWorkbook.digits(
                figure == 0 ? 0 : new BigDecimal(figure + room).round(ROUGHLY).doubleValue());
    }

    private DoubleStream all() {
        return Arrays.stream(figures).flatMapToDouble(Arrays::stream).filter(figure -> !Double.isNaN(figure));
    }

    /** Where the set pages draw it, so that long names break as they do there. */
    private String layout() {
        boolean bars = geometry.kind() == ChartKind.BARS;
        double high = geometry.plot() + (bars ? 0 : geometry.figuresAbove());
        return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
                + share("x", beside() / width) + share("y", geometry.legend() / geometry.height())
                + share("w", 1 - beside() / width) + share("h", high / geometry.height())
                + "</c:manualLayout></c:layout>";
    }

    private static String share(String name, double share) {
        return "<c:" + name + " val=\"" + Math.round(share * 10_000) / 10_000.0 + "\"/>";
    }

    private static String letters(String body) {
        double points = ChartGeometry.LETTERS;
        return "<c:txPr>" + body + "<a:p><a:pPr><a:defRPr sz=\"" + Math.round(points * 100) + "\"><a:solidFill>"
                + "<a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\"Times New Roman\"/>"
                + "<a:cs typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>";
    }
}
