package vn.congdoan.vanthu.sheet.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/**
 * A sheet's XML, changed in single places only. It is edited as text, because any program that reads and writes it again would write it in its own
 * way.
 */
final class SheetPart {
    private static final Pattern DATA = Pattern.compile("<((?:\\w+:)?)sheetData(\\s[^>]*?)?(/?)>");
    /** The beginning of a row or a cell, or the end of a row, a cell or the data; quoted values may hold ">". */
    private static final Pattern TAG =
            Pattern.compile("<(/?)((?:\\w+:)?)(row|c|sheetData)((?:\\s(?:[^>\"']|\"[^\"]*\"|'[^']*')*)?)>");

    private static final Pattern MERGE = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*>");
    private static final Pattern ARRAY = Pattern.compile("<(?:\\w+:)?f\\s[^>]*\\bref\\s*=[^>]*>");
    private static final Pattern DIMENSION = Pattern.compile("<(?:\\w+:)?dimension\\s[^>]*>");
    private static final Pattern FORMULA = Pattern.compile("<(?:\\w+:)?f[\\s/>]");

    /** A row or a cell. @param end where its element ends @param inside where its content ends; -1 for an empty element */
    private record Element(int index, int start, int openEnd, int inside, int end, String tag) {}

    private record Edit(int start, int end, String xml) {}

    private final String xml;
    private final String prefix;
    private final Matcher data;
    private final TreeMap<Integer, Element> rows = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, Element>> cells = new TreeMap<>();

    /** @param xml of a worksheet */
    SheetPart(String xml) {
        this.xml = xml;
        data = DATA.matcher(xml);
        if (!data.find()) {
            throw new IllegalArgumentException("no sheetData");
        }
        prefix = data.group(1);
        if (data.group(3).isEmpty()) {
            scan(data.end());
        }
    }

    private void scan(int from) {
        Matcher tag = TAG.matcher(xml);
        int row = -1;
        int column = -1;
        Element openRow = null;
        Element openCell = null;
        for (int at = from; tag.find(at); at = tag.end()) {
            boolean closing = !tag.group(1).isEmpty();
            boolean empty = !closing && tag.group(4).endsWith("/");
            String name = tag.group(3);
            if (name.equals("sheetData")) {
                return;
            }
            if (name.equals("row") && closing) {
                rows.put(row, closed(openRow, tag));
            } else if (name.equals("row")) {
                String number = XmlTag.attribute(tag.group(), "r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
                openRow = opened(row, tag);
                rows.put(row, openRow);
                cells.put(row, new TreeMap<>());
            } else if (closing) {
                cells.get(row).put(column, closed(openCell, tag));
            } else {
                String address = XmlTag.attribute(tag.group(), "r");
                column = address.isEmpty() ? column + 1 : new CellReference(address).getCol();
                openCell = opened(column, tag);
                if (empty) {
                    cells.get(row).put(column, openCell);
                }
            }
        }
    }

    private static Element opened(int index, Matcher tag) {
        return new Element(index, tag.start(), tag.end(), -1, tag.end(), tag.group());
    }

    private static Element closed(Element open, Matcher tag) {
        return new Element(open.index(), open.start(), open.openEnd(), tag.start(), tag.end(), open.tag());
    }

    boolean hasFormulas() {
        return FORMULA.matcher(xml).find();
    }

    /** @throws ProblemException for a target that must not be overwritten */
    void check(CellPlace place) {
        Element cell = cells.getOrDefault(place.row(), new TreeMap<>()).get(place.column());
        if (cell != null
                        && FORMULA.matcher(xml.substring(cell.start(), cell.end()))
                                .find()
                || isIn(ARRAY, place, true)) {
            throw ProblemException.of("fill.target.formula", place.toString());
        }
        if (isIn(MERGE, place, false)) {
            throw ProblemException.of("fill.target.merged", place.toString());
        }
    }

    /** @param first whether the range's first cell counts too */
    private boolean isIn(Pattern ranges, CellPlace place, boolean first) {
        Matcher range = ranges.matcher(xml);
        while (range.find()) {
            if (!first || range.group().contains("array") || range.group().contains("dataTable")) {
                CellRangeAddress at = CellRangeAddress.valueOf(XmlTag.attribute(range.group(), "ref"));
                boolean isFirst = at.getFirstRow() == place.row() && at.getFirstColumn() == place.column();
                if (at.isInRange(place.row(), place.column()) && (first || !isFirst)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @param values all on this sheet @param results of formulas on this sheet, to be kept instead of the old ones */
    String filled(Map<CellPlace, CellValue> values, Map<CellPlace, SheetCell> results, CellXml writer) {
        List<Edit> edits = new ArrayList<>();
        results.forEach((place, result) -> result(place, result, writer).ifPresent(edits::add));
        widened(values.keySet()).ifPresent(edits::add);
        TreeMap<Integer, TreeMap<Integer, CellValue>> byRow = new TreeMap<>();
        values.forEach((place, value) ->
                byRow.computeIfAbsent(place.row(), row -> new TreeMap<>()).put(place.column(), value));
        List<Edit> rowEdits = new ArrayList<>();
        byRow.forEach((row, own) -> rowEdits.addAll(row(row, own, writer)));
        boolean isEmpty = !data.group(3).isEmpty() && !rowEdits.isEmpty();
        edits.addAll(isEmpty ? List.of(filledData(rowEdits)) : rowEdits);
        // a new cell comes before the old one in whose place it is put in
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return applied(edits);
    }

    private Optional<Edit> result(CellPlace place, SheetCell result, CellXml writer) {
        Element cell = cells.getOrDefault(place.row(), new TreeMap<>()).get(place.column());
        if (cell == null || cell.inside() < 0) {
            return Optional.empty();
        }
        String content = xml.substring(cell.openEnd(), cell.inside());
        return FORMULA.matcher(content).find()
                ? Optional.of(new Edit(cell.start(), cell.end(), writer.result(prefix, cell.tag(), content, result)))
                : Optional.empty();
    }

    /** Readers that trust the told range would not see what lies beyond it. */
    private Optional<Edit> widened(Set<CellPlace> places) {
        Matcher told = DIMENSION.matcher(xml.substring(0, data.start()));
        if (!told.find()) {
            return Optional.empty();
        }
        String ref = XmlTag.attribute(told.group(), "ref");
        CellRangeAddress range = CellRangeAddress.valueOf(ref);
        for (CellPlace place : places) {
            range.setFirstRow(Math.min(range.getFirstRow(), place.row()));
            range.setLastRow(Math.max(range.getLastRow(), place.row()));
            range.setFirstColumn(Math.min(range.getFirstColumn(), place.column()));
            range.setLastColumn(Math.max(range.getLastColumn(), place.column()));
        }
        return range.equals(CellRangeAddress.valueOf(ref))
                ? Optional.empty()
                : Optional.of(new Edit(told.start(), told.end(), told.group().replace(ref, range.formatAsString())));
    }

    private List<Edit> row(int row, TreeMap<Integer, CellValue> values, CellXml writer) {
        Element element = rows.get(row);
        if (element == null || element.inside() < 0) {
            StringBuilder all = new StringBuilder();
            String look = element == null ? "" : XmlTag.attribute(element.tag(), "s");
            values.forEach((column, value) -> all.append(writer.made(prefix, row, column, look, value)));
            return List.of(element == null ? newRow(row, all.toString()) : opened(element, all.toString()));
        }
        List<Edit> edits = new ArrayList<>();
        values.forEach((column, value) -> edits.add(cell(element, row, column, value, writer)));
        return joined(edits);
    }

    private Edit cell(Element row, int number, int column, CellValue value, CellXml writer) {
        Element old = cells.get(number).get(column);
        if (old != null) {
            return new Edit(old.start(), old.end(), writer.again(prefix, old.tag(), value));
        }
        Map.Entry<Integer, Element> next = cells.get(number).higherEntry(column);
        int at = next == null ? row.inside() : next.getValue().start();
        return new Edit(at, at, writer.made(prefix, number, column, XmlTag.attribute(row.tag(), "s"), value));
    }

    /** Several new cells before the same old one are put there together, in their order. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.start() == last.end()
                    && edit.start() == edit.end()
                    && last.start() == edit.start()) {
                joined.set(joined.size() - 1, new Edit(last.start(), last.end(), last.xml() + edit.xml()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private Edit opened(Element emptyRow, String cells) {
        String tag = emptyRow.tag();
        return new Edit(
                emptyRow.start(),
                emptyRow.end(),
                tag.substring(0, tag.length() - 2) + ">" + cells + "</" + prefix + "row>");
    }

    private Edit newRow(int row, String cells) {
        String made = "<" + prefix + "row r=\"" + (row + 1) + "\">" + cells + "</" + prefix + "row>";
        if (!data.group(3).isEmpty()) {
            return new Edit(data.start(), data.start(), made);
        }
        Map.Entry<Integer, Element> next = rows.higherEntry(row);
        int at = next != null
                ? next.getValue().start()
                : rows.isEmpty() ? data.end() : rows.lastEntry().getValue().end();
        return new Edit(at, at, made);
    }

    private String applied(List<Edit> edits) {
        StringBuilder all = new StringBuilder(xml.length() + 64 * edits.size());
        int at = 0;
        for (Edit edit : edits) {
            all.append(xml, at, edit.start()).append(edit.xml());
            at = edit.end();
        }
        return all.append(xml, at, xml.length()).toString();
    }

    /** Rows for data without any, which are written as one empty element. */
    private Edit filledData(List<Edit> rows) {
        String name = prefix + "sheetData>";
        String made = rows.stream().map(Edit::xml).collect(Collectors.joining());
        return new Edit(data.start(), data.end(), "<" + name + made + "</" + name);
    }
}
