package vn.congdoan.vanthu.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

/** The same workbook read by three programs; each returns the sum of its numbers and the length of its words, so that nobody reads less. */
enum ReadingLoop {
    OURS {
        @Override
        double read(byte[] bytes) {
            double sum = 0;
            SheetBook book = WorkbookOpener.open(bytes, "a.xlsx");
            for (SheetGrid sheet : book.sheets()) {
                for (int row = 0; row < sheet.rows(); row++) {
                    for (int column = 0; column < sheet.columns(); column++) {
                        var cell = sheet.cell(row, column);
                        sum += cell.number() == null
                                ? cell.text().length()
                                : cell.number().doubleValue();
                    }
                }
            }
            return sum;
        }
    },
    POI {
        @Override
        double read(byte[] bytes) throws IOException {
            double sum = 0;
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            sum += cell.getCellType() == CellType.NUMERIC
                                    ? cell.getNumericCellValue()
                                    : cell.getStringCellValue().length();
                        }
                    }
                }
            }
            return sum;
        }
    },
    FASTEXCEL {
        @Override
        double read(byte[] bytes) throws IOException {
            double sum = 0;
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                for (var sheet : (Iterable<org.dhatim.fastexcel.reader.Sheet>) book.getSheets()::iterator) {
                    try (var rows = sheet.openStream()) {
                        for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                            for (var cell : row) {
                                sum += cell == null ? 0 : value(cell);
                            }
                        }
                    }
                }
            }
            return sum;
        }
    };

    private static double value(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                ? cell.asNumber().doubleValue()
                : cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING
                        ? cell.asString().length()
                        : 0;
    }

    abstract double read(byte[] bytes) throws IOException;

    /** All of them once; the sum keeps the compiler honest. */
    double readAll(List<byte[]> files) throws IOException {
        double sum = 0;
        for (byte[] file : files) {
            sum += read(file);
        }
        return sum;
    }
}
