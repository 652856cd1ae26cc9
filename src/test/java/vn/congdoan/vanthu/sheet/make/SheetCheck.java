package vn.congdoan.vanthu.sheet.make;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** What no schema tells of a sheet: order of rows and cells, numbers that refer to other parts, and how long Excel lets things be. */
final class SheetCheck {
    private static final int LONGEST_WORDS = 32_767;
    private static final int LONGEST_FORMULA = 8192;
    private static final int LONGEST_CONDITION = 255;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TOLD = 255;
    private static final double HIGHEST = 409.5;
    private static final double WIDEST = 255;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    private final Element sheet;
    private final int looks;
    private final int warnings;
    private final int shared;
    private final List<String> faults = new ArrayList<>();

    /** @param looks how many there are, and so on */
    SheetCheck(Element sheet, int looks, int warnings, int shared) {
        this.sheet = sheet;
        this.looks = looks;
        this.warnings = warnings;
        this.shared = shared;
    }

    List<String> faults() {
        columns();
        rows();
        ranges("mergeCell", "ref");
        ranges("dataValidation", "sqref");
        validations();
        for (Element rule : PartXml.all(sheet, "cfRule")) {
            fault(PartXml.number(rule, "dxfId", 0) >= Math.max(1, warnings), "dxfId");
        }
        for (Element list : PartXml.all(sheet, "mergeCells")) {
            fault(
                    PartXml.number(list, "count", PartXml.children(list).size())
                            != PartXml.children(list).size(),
                    "mergeCells count");
        }
        dimension();
        return faults;
    }

    private void fault(boolean isOne, String what) {
        if (isOne) {
            faults.add(what);
        }
    }

    private void columns() {
        int last = 0;
        for (Element one : PartXml.all(sheet, "col")) {
            fault(PartXml.number(one, "min", 0) <= last, "col after " + last);
            last = PartXml.number(one, "max", 0);
            fault(one.hasAttribute("width") && Double.parseDouble(one.getAttribute("width")) > WIDEST, "col width");
        }
    }

    private void rows() {
        int lastRow = 0;
        for (Element row : PartXml.all(sheet, "row")) {
            int number = PartXml.number(row, "r", lastRow + 1);
            fault(number <= lastRow, "row " + number + " after " + lastRow);
            lastRow = number;
            fault(
                    row.hasAttribute("ht") && Double.parseDouble(row.getAttribute("ht")) > HIGHEST,
                    "height of " + number);
            int lastColumn = -1;
            for (Element cell : PartXml.children(row)) {
                CellReference at = new CellReference(cell.getAttribute("r"));
                fault(at.getRow() != number - 1 || at.getCol() <= lastColumn, "place of " + cell.getAttribute("r"));
                lastColumn = at.getCol();
                cell(cell);
            }
        }
    }

    private void cell(Element cell) {
        String at = cell.getAttribute("r");
        fault(PartXml.number(cell, "s", 0) >= looks, at + ": look");
        for (Element part : PartXml.children(cell)) {
            String words = part.getTextContent();
            switch (part.getLocalName()) {
                case "f" -> formula(at, words);
                case "is" -> fault(words.length() > LONGEST_WORDS, at + ": words");
                default -> value(at, cell.getAttribute("t"), words);
            }
        }
    }

    private void value(String at, String kind, String words) {
        fault(words.length() > LONGEST_WORDS, at + ": words");
        if (kind.equals("s")) {
            fault(Integer.parseInt(words) >= shared, at + ": shared words");
        } else if (kind.isEmpty() || kind.equals("n")) {
            fault(!words.isEmpty() && Double.isInfinite(Double.parseDouble(words)), at + ": number");
        }
    }

    private void formula(String at, String formula) {
        fault(formula.length() > LONGEST_FORMULA || formula.startsWith("="), at + ": formula");
        Matcher quoted = QUOTED.matcher(formula);
        while (quoted.find()) {
            fault(quoted.group().length() - 2 > LONGEST_TOLD, at + ": words in a formula");
        }
    }

    /** No two of a kind may share a cell. */
    private void ranges(String element, String attribute) {
        List<CellRangeAddress> known = new ArrayList<>();
        for (Element one : PartXml.all(sheet, element)) {
            for (String range : one.getAttribute(attribute).split("\\s+")) {
                CellRangeAddress at = CellRangeAddress.valueOf(range);
                fault(known.stream().anyMatch(at::intersects), element + " twice at " + range);
                known.add(at);
            }
        }
    }

    private void validations() {
        for (Element list : PartXml.all(sheet, "dataValidations")) {
            int there = PartXml.children(list).size();
            fault(PartXml.number(list, "count", there) != there, "dataValidations count");
        }
        for (Element one : PartXml.all(sheet, "dataValidation")) {
            String at = one.getAttribute("sqref");
            fault(one.getAttribute("promptTitle").length() > LONGEST_TITLE, at + ": promptTitle");
            fault(one.getAttribute("errorTitle").length() > LONGEST_TITLE, at + ": errorTitle");
            fault(one.getAttribute("prompt").length() > LONGEST_TOLD, at + ": prompt");
            fault(one.getAttribute("error").length() > LONGEST_TOLD, at + ": error");
            for (Element formula : PartXml.children(one)) {
                fault(formula.getTextContent().length() > LONGEST_CONDITION, at + ": condition");
            }
        }
    }

    /** A used range that is told has to be the one that is there. */
    private void dimension() {
        for (Element one : PartXml.all(sheet, "dimension")) {
            CellRangeAddress told = CellRangeAddress.valueOf(one.getAttribute("ref"));
            for (Element cell : PartXml.all(sheet, "c")) {
                CellReference at = new CellReference(cell.getAttribute("r"));
                if (!told.isInRange(at)) {
                    faults.add("beyond the dimension: " + cell.getAttribute("r"));
                    return;
                }
            }
        }
    }
}
