package vn.congdoan.vanthu.sheet.make;

import java.util.ArrayList;
import java.util.List;

/** The looks of one workbook, each held once, and the styles part that tells them. */
public final class Looks {
    private static final String FAMILY = "Times New Roman";
    /** Smaller numbers are Excel's own formats. */
    private static final int FIRST_FORMAT = 164;

    private static final String FRAME = "<left style=\"thin\"><color auto=\"1\"/></left><right style=\"thin\"><color auto=\"1\"/></right>"
            + "<top style=\"thin\"><color auto=\"1\"/></top><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/>";
    private static final String NO_FRAME = "<left/><right/><top/><bottom/><diagonal/>";

    private final List<Look> looks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    public Looks() {
        of(Look.PLAIN);
    }

    /** The number by which cells refer to a look. */
    public int of(Look look) {
        return index(looks, look);
    }

    /** The number by which conditional formats refer to letters of one colour on another. */
    public int warning(String letters, String fill) {
        return index(
                warnings,
                "<dxf><font><color rgb=\"" + letters + "\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\""
                        + fill + "\"/><bgColor rgb=\"" + fill + "\"/></patternFill></fill></dxf>");
    }

    /** The part xl/styles.xml. */
    public String xml() {
        List<String> formats = new ArrayList<>();
        List<String> fonts = new ArrayList<>();
        List<String> fills = new ArrayList<>(List.of(
                "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>"));
        List<String> borders = new ArrayList<>(List.of("<border>" + NO_FRAME + "</border>"));
        List<String> cells = new ArrayList<>();
        for (Look look : looks) {
            cells.add(cell(
                    look,
                    format(look.format(), formats),
                    index(fonts, font(look)),
                    look.fill().isEmpty() ? 0 : index(fills, fill(look.fill())),
                    look.framed() ? index(borders, "<border>" + FRAME + "</border>") : 0));
        }
        return SheetXml.PROLOGUE + "<styleSheet xmlns=\"" + SheetXml.MAIN + "\">"
                + (formats.isEmpty() ? "" : list("numFmts", formats))
                + list("fonts", fonts)
                + list("fills", fills)
                + list("borders", borders)
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", cells)
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + list("dxfs", warnings)
                + "</styleSheet>";
    }

    private static int format(String format, List<String> formats) {
        return switch (format) {
            case "" -> 0;
            case "0" -> 1;
            case "#,##0" -> 3;
            case "@" -> 49;
            default -> FIRST_FORMAT + custom(format, formats);
        };
    }

    private static int custom(String format, List<String> formats) {
        String told = " formatCode=\"" + XmlText.of(format) + "\"/>";
        for (int i = 0; i < formats.size(); i++) {
            if (formats.get(i).endsWith(told)) {
                return i;
            }
        }
        formats.add("<numFmt numFmtId=\"" + (FIRST_FORMAT + formats.size()) + "\"" + told);
        return formats.size() - 1;
    }

    private static String font(Look look) {
        return "<font>" + (look.bold() ? "<b/>" : "") + (look.italic() ? "<i/>" : "") + "<sz val=\"" + look.size() + "\"/>"
                + (look.colour().isEmpty() ? "<color auto=\"1\"/>" : "<color rgb=\"" + look.colour() + "\"/>")
                + "<name val=\"" + FAMILY + "\"/><family val=\"1\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String cell(Look look, int format, int font, int fill, int border) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
                + "<alignment" + (look.across().isEmpty() ? "" : " horizontal=\"" + look.across() + "\"")
                + " vertical=\"" + look.down() + "\"" + (look.wrapped() ? " wrapText=\"1\"" : "")
                + (look.framed() && "left".equals(look.across()) ? " indent=\"1\"" : "") + "/>"
                + "<protection locked=\"" + (look.open() ? 0 : 1) + "\"/></xf>";
    }

    private static String list(String name, List<String> entries) {
        return "<" + name + " count=\"" + entries.size() + "\">" + String.join("", entries) + "</" + name + ">";
    }

    private static <T> int index(List<T> all, T one) {
        int found = all.indexOf(one);
        if (found >= 0) {
            return found;
        }
        all.add(one);
        return all.size() - 1;
    }
}
