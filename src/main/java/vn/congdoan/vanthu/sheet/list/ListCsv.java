package vn.congdoan.vanthu.sheet.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.congdoan.vanthu.domain.sheet.SheetText;

/** Writes a table as comma-separated text that a spreadsheet opens in the right letters and never takes for formulas. */
public final class ListCsv {
    /** By which Excel knows UTF-8. */
    private static final char MARK = '\uFEFF';

    private ListCsv() {}

    /** @param rows numbers stay numbers, with a point; everything else is text */
    public static void write(List<String> headings, List<List<Object>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings.stream().map(ListCsv::cell).toList());
        for (List<Object> row : rows) {
            printer.printRecord(row.stream().map(ListCsv::cell).toList());
        }
        printer.flush();
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = String.valueOf(value);
        return value instanceof Number ? text : SheetText.harmless(text);
    }
}
