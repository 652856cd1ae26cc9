package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.form.UnitForm;

/** The same table, validated and locked, as others write it cell by cell. */
final class FormPeers {
    private static final int FIRST = 14;
    private static final List<String> HEADINGS = List.of("TT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Kỳ trước", "Ghi chú");

    private FormPeers() {}

    static void poi(ReportForm form, UnitForm unit, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Biểu báo cáo");
            XSSFCellStyle locked = style(book, true);
            XSSFCellStyle open = style(book, false);
            for (int i = 0; i < FIRST; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i == 1 ? unit.name() : form.title());
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 6));
            }
            Row heading = sheet.createRow(FIRST);
            for (int i = 0; i < HEADINGS.size(); i++) {
                heading.createCell(i).setCellValue(HEADINGS.get(i));
            }
            DataValidationHelper helper = sheet.getDataValidationHelper();
            int row = FIRST + 1;
            for (Indicator one : form.indicators()) {
                Row line = sheet.createRow(row);
                line.createCell(0).setCellValue(row);
                line.createCell(1).setCellValue(one.code());
                line.createCell(2).setCellValue(one.label());
                line.createCell(3).setCellValue(one.unit());
                line.createCell(4);
                line.createCell(5).setCellValue(last(unit, one));
                line.createCell(6);
                for (int i = 0; i < HEADINGS.size(); i++) {
                    line.getCell(i).setCellStyle(i == 4 || i == 6 ? open : locked);
                }
                DataValidation rule = helper.createValidation(
                        helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1000000"), new CellRangeAddressList(row, row, 4, 4));
                rule.createPromptBox(one.code(), one.label());
                rule.createErrorBox("Chưa đúng", "Số từ 0 trở lên.");
                rule.setShowErrorBox(true);
                sheet.addValidationData(rule);
                row++;
            }
            sheet.protectSheet("");
            book.write(out);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook book, boolean locked) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setLocked(locked);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (!locked) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    static void fastexcel(ReportForm form, UnitForm unit, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "VanThu", "1.0");
        Worksheet sheet = book.newWorksheet("Biểu báo cáo");
        for (int i = 0; i < FIRST; i++) {
            sheet.value(i, 0, i == 1 ? unit.name() : form.title());
            sheet.range(i, 0, i, 6).merge();
        }
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(FIRST, i, HEADINGS.get(i));
        }
        int row = FIRST + 1;
        for (Indicator one : form.indicators()) {
            sheet.value(row, 0, row);
            sheet.value(row, 1, one.code());
            sheet.value(row, 2, one.label());
            sheet.value(row, 3, one.unit());
            sheet.value(row, 5, last(unit, one));
            sheet.range(row, 4, row, 4)
                    .validateWithFormula("AND(E" + (row + 1) + ">=0,E" + (row + 1) + "<=1000000)")
                    .errorTitle("Chưa đúng")
                    .error("Số từ 0 trở lên.")
                    .showErrorMessage(true);
            row++;
        }
        sheet.range(FIRST + 1, 0, row - 1, 6).style().fontName("Times New Roman").wrapText(true).borderStyle("thin").set();
        sheet.range(FIRST + 1, 4, row - 1, 4).style().fillColor("FFF9DB").protectionOption(org.dhatim.fastexcel.ProtectionOption.LOCKED, false).set();
        sheet.protect("");
        book.finish();
    }

    private static double last(UnitForm unit, Indicator one) {
        return ((CellValue.Number) unit.last().get(one.code())).value().doubleValue();
    }
}
