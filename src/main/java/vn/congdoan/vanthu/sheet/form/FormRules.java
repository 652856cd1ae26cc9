package vn.congdoan.vanthu.sheet.form;

import vn.congdoan.vanthu.sheet.make.SheetXml;

/**
 * The two drawn lines of the head: one under the motto as long as its words, one under the unit's name of a third of its block
 * (format-spec 2.1, 2.2; underlining is not allowed there).
 */
final class FormRules {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    /** Of a character's width and of a point, in the units of drawings. */
    private static final int CHARACTER = 8 * 9525;

    private static final int POINT = 12_700;
    /** "Độc lập - Tự do - Hạnh phúc" in 13 points bold is 56.1 mm wide (format-spec 2). */
    private static final int MOTTO = 56 * 36_000;

    private FormRules() {}

    static String part(FormLayout layout) {
        int left = width(layout, FormLayout.NUMBER, FormLayout.LABEL);
        int right = width(layout, FormLayout.MEASURE, layout.note);
        return SheetXml.PROLOGUE + "<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\">"
                + line(1, layout, FormLayout.NUMBER, (left - left / 3) / 2, FormLayout.RULE_ROW, 2, left / 3)
                + line(2, layout, FormLayout.MEASURE, (right - MOTTO) / 2, FormLayout.UNIT_ROW, 19, MOTTO) + "</xdr:wsDr>";
    }

    private static int width(FormLayout layout, int from, int to) {
        int all = 0;
        for (int i = from; i <= to; i++) {
            all += (int) (layout.width(i) * CHARACTER);
        }
        return all;
    }

    private static String line(int number, FormLayout layout, int column, int offset, int row, int down, int length) {
        int at = column;
        int left = offset;
        while (left > layout.width(at) * CHARACTER) {
            left -= (int) (layout.width(at++) * CHARACTER);
        }
        return "<xdr:oneCellAnchor><xdr:from><xdr:col>" + at + "</xdr:col><xdr:colOff>" + left + "</xdr:colOff><xdr:row>" + (row - 1)
                + "</xdr:row><xdr:rowOff>" + down * POINT + "</xdr:rowOff></xdr:from><xdr:ext cx=\"" + length + "\" cy=\"0\"/>"
                + "<xdr:cxnSp macro=\"\"><xdr:nvCxnSpPr><xdr:cNvPr id=\"" + (number + 1) + "\" name=\"Line " + number
                + "\"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + length
                + "\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill>"
                + "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></xdr:spPr></xdr:cxnSp><xdr:clientData/></xdr:oneCellAnchor>";
    }
}
