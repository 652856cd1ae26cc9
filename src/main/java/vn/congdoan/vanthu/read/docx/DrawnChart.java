package vn.congdoan.vanthu.read.docx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
import vn.congdoan.vanthu.read.part.Xml;

/** The figures that a chart's own part keeps of its workbook (ISO/IEC 29500-1, 21.2), as the table it draws. */
final class DrawnChart {
    /** More than anybody reads from a chart; a file that says so is broken. */
    private static final int MOST_PLACES = 5000;

    /** What a double can tell apart; behind it stand leavings of binary fractions. */
    private static final MathContext EXACT = new MathContext(15);

    /** What has more digits than this before or behind its comma is no figure of a report. */
    private static final int MOST_DIGITS = 40;

    /** Of the name of a place, in characters. */
    private static final int LONGEST = 1000;

    private static final Pattern DAY = Pattern.compile("[ymd]", Pattern.CASE_INSENSITIVE);
    private static final String NOTHING = "-";

    private final List<Series> all = new ArrayList<>();
    private ChartKind kind;

    /** Name, places and figures by their number. */
    private static final class Series {
        final Points names = new Points();
        final Points places = new Points();
        final Points figures = new Points();
    }

    private static final class Points {
        final Map<Integer, String> words = new TreeMap<>();
        String format = "";
    }

    static DrawnChart read(XMLStreamReader xml) throws XMLStreamException {
        DrawnChart chart = new DrawnChart();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                chart.start(xml);
            }
        }
        return chart;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "barDir" -> kind = "col".equals(Xml.attribute(xml, "val")) ? ChartKind.COLUMNS : kind;
            case "ser" -> series(xml);
            default -> {
                if (kind == null && name.endsWith("Chart")) {
                    boolean course = name.startsWith("line") || name.startsWith("area") || name.startsWith("stock");
                    kind = course ? ChartKind.LINES : ChartKind.BARS;
                }
            }
        }
    }

    private void series(XMLStreamReader xml) throws XMLStreamException {
        Series series = new Series();
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tx" -> points(xml, series.names);
                case "cat" -> points(xml, series.places);
                case "val" -> points(xml, series.figures);
                default -> Xml.skip(xml);
            }
        }
        all.add(series);
    }

    /** Everything below the present element: its points, and the format of figures. */
    private static void points(XMLStreamReader xml, Points points) throws XMLStreamException {
        int at = 0;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("v") || name.equals("formatCode")) {
                    String words = Xml.text(xml).strip();
                    if (name.equals("v")) {
                        points.words.merge(
                                at, words, (inner, outer) -> inner.length() > LONGEST ? inner : outer + " " + inner);
                    } else {
                        points.format = words;
                    }
                    continue;
                }
                at = name.equals("pt") ? Math.min(MOST_PLACES, Xml.number(Xml.attribute(xml, "idx"), 0)) : at;
                depth++;
            }
        }
    }

    /** Whether figures stand against named places; clouds of points, and days told by their number, are no table. */
    boolean isTable() {
        return kind != null
                && all.stream().anyMatch(series -> !series.figures.words.isEmpty())
                && !all.get(0).places.words.isEmpty()
                && !DAY.matcher(all.get(0).places.format).find();
    }

    String mark() {
        return kind.mark();
    }

    /** The head first. @param words what the drawing is called: our own are called by the words of their table's head */
    List<List<String>> rows(String words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(words));
        Series first = all.get(0);
        for (Map.Entry<Integer, String> place : first.places.words.entrySet()) {
            List<String> row = new ArrayList<>(List.of(place.getValue()));
            for (Series series : all) {
                String figure = series.figures.words.get(place.getKey());
                row.add(figure == null || figure.isEmpty() ? NOTHING : printed(figure, series.figures.format));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> head(String words) {
        List<String> head = new ArrayList<>();
        for (Series series : all) {
            head.add(String.join(" ", series.names.words.values()));
        }
        List<String> called = List.of(words.split(" \\| ", -1));
        boolean own = called.size() == head.size() + 1
                && called.subList(1, called.size()).equals(head);
        head.add(0, own ? called.get(0) : "");
        return head;
    }

    /** As the chart shows it: a percentage is a fraction unless the sign is only written behind. */
    private static String printed(String figure, String format) {
        BigDecimal number;
        try {
            number = new BigDecimal(figure).round(EXACT);
        } catch (NumberFormatException e) {
            return figure;
        }
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            return figure;
        }
        boolean written = format.contains("\"%\"") || format.contains("\\%");
        boolean percent = !written && format.contains("%");
        return PrintedNumber.of(percent ? number.movePointRight(2) : number) + (written || percent ? "%" : "");
    }
}
