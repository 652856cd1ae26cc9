package vn.congdoan.vanthu.sheet.open;

import java.nio.charset.StandardCharsets;

/** A flat .ods of one row, so that a test can say exactly what is odd about it. */
final class FlatOds {
    private FlatOds() {}

    /** @param styles elements of the automatic styles */
    static byte[] of(String styles, String cells) {
        String urn = "urn:oasis:names:tc:opendocument:xmlns:";
        String text = "<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='" + urn
                + "office:1.0' xmlns:style='" + urn + "style:1.0' xmlns:number='" + urn + "datastyle:1.0' xmlns:table='"
                + urn
                + "table:1.0' xmlns:text='" + urn
                + "text:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name='A'>"
                + "<table:table-row>" + cells
                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
