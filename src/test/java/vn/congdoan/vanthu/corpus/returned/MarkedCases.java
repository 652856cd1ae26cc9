package vn.congdoan.vanthu.corpus.returned;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Our own form, still marked, after a unit worked in it with Excel: its places changed, its figures right. */
final class MarkedCases {
    private MarkedCases() {}

    static java.util.List<WildCase> all() {
        return Stream.of(places(), sheets(), people())
                .flatMap(made -> made.all().stream())
                .toList();
    }

    private static Sheet first(XSSFWorkbook book) {
        return book.getSheetAt(0);
    }

    private static Made places() {
        return new Made("form")
                .taken("untouched but for its figures", "product 68: Book1 (2).xlsx", 1, book -> {})
                .taken("protection and validation removed", "wild 7", 2, book -> {
                    first(book).protectSheet(null);
                    ((org.apache.poi.xssf.usermodel.XSSFSheet) first(book))
                            .getCTWorksheet()
                            .unsetDataValidations();
                })
                .taken(
                        "row inserted above the table",
                        "product 72",
                        3,
                        book -> first(book).shiftRows(5, first(book).getLastRowNum(), 1))
                .taken(
                        "rows inserted between",
                        "product 72",
                        4,
                        book -> first(book).shiftRows(18, first(book).getLastRowNum(), 2))
                .taken("a row of the unit's own", "product 72", 5, book -> {
                    first(book).shiftRows(21, first(book).getLastRowNum(), 1);
                    first(book).createRow(21).createCell(2).setCellValue("Số buổi họp tổ");
                    first(book).getRow(21).createCell(4).setCellValue(99);
                })
                .taken("sheet renamed", "wild 1: sheet name unrelated", 6, book -> book.setSheetName(0, "sotiepdan"))
                .taken("sheet named with blanks", "wild 1: leading space", 7, book -> book.setSheetName(0, " PL03 Mới"))
                .taken(
                        "guide sheet in front",
                        "11.5: sheet moved",
                        8,
                        book -> book.setSheetOrder(book.getSheetName(1), 0))
                .taken("an empty sheet behind", "wild 1: Worksheet 1", 9, book -> book.createSheet("Worksheet 1"))
                .taken(
                        "a hidden row in the head",
                        "wild 7",
                        10,
                        book -> first(book).getRow(6).setZeroHeight(true))
                .taken(
                        "a remark in the notes",
                        "wild 6",
                        11,
                        book -> OurForm.row(first(book), "B1")
                                .getCell(5, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue("tăng 2 buổi so với kỳ trước"))
                .taken("a comment on a cell", "11.5: comments", 12, MarkedCases::comment)
                .taken("formula that reckons the figure", "wild 5", 13, book -> {
                    OurForm.cell(first(book), "A1").setCellFormula("100+13");
                    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                })
                .taken(
                        "numbers as text throughout",
                        "11.5",
                        14,
                        book -> OurForm.truth(14)
                                .forEach((code, value) ->
                                        OurForm.put(OurForm.cell(first(book), code), "'" + value.replace('.', ','))))
                .taken(
                        "a filter set",
                        "11.5: filters",
                        15,
                        book -> first(book).setAutoFilter(CellRangeAddress.valueOf("A14:F26")))
                .asked(
                        "a filter hides a figure",
                        "11.5: hidden rows",
                        16,
                        book -> OurForm.row(first(book), "B1").setZeroHeight(true))
                .taken("code column hidden", "wild 7", 17, book -> first(book).setColumnHidden(1, true))
                .asked(
                        "code column cleared",
                        "product 72: mapped by label",
                        18,
                        book -> WildOffice.indicators()
                                .forEach(one -> OurForm.row(first(book), one.code())
                                        .getCell(1)
                                        .setBlank()))
                .asked(
                        "labels cleared",
                        "product 72",
                        19,
                        book -> WildOffice.indicators()
                                .forEach(one -> OurForm.row(first(book), one.code())
                                        .getCell(2)
                                        .setBlank()))
                .taken(
                        "labels reworded",
                        "product 72",
                        20,
                        book -> OurForm.replace(first(book), "Số buổi tuyên truyền", "Số cuộc tuyên truyền miệng"))
                .asked("two codes swapped by hand", "product 72", 21, MarkedCases::swapped, "A1", "A3")
                .asked(
                        "value column moved behind the notes",
                        "11.5: columns moved",
                        22,
                        book -> first(book).forEach(row -> move(row, 4, 9)))
                .asked("a column of last year put before", "wild 3", 23, MarkedCases::lastYear)
                .taken(
                        "signature filled in below",
                        "wild 6",
                        24,
                        book -> first(book)
                                .createRow(first(book).getLastRowNum() + 1)
                                .createCell(4)
                                .setCellValue("Trần Văn Bình"))
                .taken(
                        "a total row typed below the table",
                        "wild 4",
                        25,
                        book -> first(book)
                                .createRow(first(book).getLastRowNum() + 2)
                                .createCell(4)
                                .setCellValue(123456));
    }

    private static void comment(XSSFWorkbook book) {
        var anchor = book.getCreationHelper().createClientAnchor();
        var comment = first(book).createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("số liệu đến 28/02"));
        OurForm.cell(first(book), "A1").setCellComment(comment);
    }

    private static void swapped(XSSFWorkbook book) {
        OurForm.write(OurForm.row(first(book), "A1").getCell(1), "Ax");
        OurForm.write(OurForm.row(first(book), "A3").getCell(1), "A1");
        OurForm.write(OurForm.row(first(book), "Ax").getCell(1), "A3");
    }

    private static void move(Row row, int from, int to) {
        Cell cell = row.getCell(from);
        if (cell == null || row.getRowNum() < 13) {
            return;
        }
        Cell other = row.createCell(to);
        switch (cell.getCellType()) {
            case NUMERIC -> other.setCellValue(cell.getNumericCellValue());
            case STRING -> other.setCellValue(cell.getStringCellValue());
            default -> other.setBlank();
        }
        cell.setBlank();
    }

    private static void lastYear(XSSFWorkbook book) {
        first(book).forEach(row -> move(row, 4, 7));
        OurForm.write(first(book).getRow(13).getCell(4), "Năm 2025");
        for (String code : new String[] {"A1", "A2", "A3", "A4", "B1", "B5"}) {
            OurForm.cell(first(book), code).setCellValue(7);
        }
    }

    private static Made sheets() {
        byte[] draft = OurForm.filled(10, book -> {
            XSSFWorkbook one = book;
            one.cloneSheet(0);
            one.setSheetName(one.getNumberOfSheets() - 1, "Biểu 1-Bỏ");
            OurForm.cell(one.getSheetAt(one.getNumberOfSheets() - 1), "A1").setCellValue(999);
        });
        byte[] two = OurForm.filled(11, book -> {
            book.cloneSheet(0);
            OurForm.cell(book.getSheetAt(book.getNumberOfSheets() - 1), "A1").setCellValue(500);
        });
        return new Made("sheets")
                .add(
                        "an abandoned draft behind",
                        "wild 1: PL03b-Bỏ",
                        "a.xlsx",
                        draft,
                        10,
                        OurForm.truth(10),
                        Set.of(),
                        End.READ)
                .add(
                        "two copies that differ",
                        "wild 1: several drafts",
                        "a.xlsx",
                        two,
                        11,
                        OurForm.truth(11),
                        Set.of("A1"),
                        End.READ)
                .add(
                        "drafts typed side by side",
                        "wild 1: PL02 mới",
                        "a.xlsx",
                        TypedSheet.usual(12)
                                .named("PL02 mới")
                                .xlsx(TypedSheet.usual(12)
                                        .replace("|112|", "|111|")
                                        .named(" PL02b- Bỏ")),
                        12,
                        OurForm.truth(12),
                        Set.of(),
                        End.READ)
                .asked("sample rows on a visible guide", "wild 1: sample rows", 13, book -> {
                    Sheet guide = book.createSheet("Hướng dẫn mẫu");
                    guide.createRow(0).createCell(0).setCellValue("Ví dụ");
                    Row row = guide.createRow(1);
                    row.createCell(1).setCellValue("A1");
                    row.createCell(2).setCellValue("Tổng số đoàn viên");
                    row.createCell(4).setCellValue(77777);
                })
                .asked("four hidden lookup sheets", "wild 1: hidden lookup", 14, book -> {
                    for (int i = 0; i < 4; i++) {
                        Sheet sheet = book.createSheet("DANHMUC" + i);
                        sheet.createRow(0).createCell(0).setCellValue("STT");
                        sheet.createRow(1).createCell(1).setCellValue("Tổng số đoàn viên");
                        sheet.getRow(1).createCell(2).setCellValue(88888);
                        book.setSheetVisibility(
                                book.getSheetIndex(sheet),
                                i == 0 ? SheetVisibility.VERY_HIDDEN : SheetVisibility.HIDDEN);
                    }
                })
                .asked("a menu sheet in front", "wild 1: MENU", 15, book -> {
                    Sheet menu = book.createSheet("MENU");
                    menu.createRow(0).createCell(0).setCellValue("BẤM VÀO ĐÂY");
                    menu.getRow(0).createCell(1).setCellFormula("'" + book.getSheetName(0) + "'!E16");
                    book.setSheetOrder("MENU", 0);
                });
    }

    private static Made people() {
        Map<String, String> copied = new HashMap<>(OurForm.truth(1));
        return new Made("people")
                .add(
                        "the neighbour's form, our own name typed over",
                        "11.5: copied from a neighbour",
                        "a.xlsx",
                        OurForm.filled(1, book -> {
                            OurForm.replace(first(book), WildOffice.name(1), WildOffice.name(2));
                            OurForm.replace(
                                    first(book),
                                    WildOffice.name(1).toUpperCase(java.util.Locale.ROOT),
                                    WildOffice.name(2).toUpperCase(java.util.Locale.ROOT));
                        }),
                        2,
                        copied,
                        Set.of(),
                        End.READ)
                .add(
                        "the neighbour's form, the name typed into the head only",
                        "11.5",
                        "a.xlsx",
                        OurForm.filled(
                                3,
                                book -> OurForm.replace(
                                        first(book),
                                        WildOffice.name(3).toUpperCase(java.util.Locale.ROOT),
                                        "CĐCS THPT KIM SƠN A")),
                        1,
                        OurForm.truth(3),
                        Set.of(),
                        End.READ)
                .add(
                        "the neighbour's form, the code typed over",
                        "11.5",
                        "a.xlsx",
                        OurForm.filled(4, book -> OurForm.replace(first(book), "U04", "U05")),
                        5,
                        OurForm.truth(4),
                        Set.of(),
                        End.READ)
                .add(
                        "a form of last year's round",
                        "product 72: old version",
                        "a.xlsx",
                        OurForm.changed(
                                OurForm.empty(6, "TG-2025"),
                                book -> OurForm.truth(6)
                                        .forEach((code, value) -> OurForm.put(OurForm.cell(first(book), code), value))),
                        6,
                        OurForm.truth(6),
                        Set.of(),
                        End.READ)
                .add(
                        "copied into a fresh workbook",
                        "product 71",
                        "a.xlsx",
                        OurForm.filled(7, OurForm::unmark),
                        7,
                        OurForm.truth(7),
                        Set.of(),
                        End.READ)
                .add(
                        "copied into a fresh workbook, unit unknown",
                        "product 71",
                        "Book2.xlsx",
                        OurForm.filled(8, book -> {
                            OurForm.unmark(book);
                            OurForm.replace(first(book), WildOffice.name(8), "");
                            OurForm.replace(first(book), WildOffice.name(8).toUpperCase(java.util.Locale.ROOT), "");
                        }),
                        0,
                        OurForm.truth(8),
                        Set.of(),
                        End.READ)
                .add(
                        "marks of two units in one file",
                        "11.5",
                        "a.xlsx",
                        OurForm.filled(9, book -> {
                            book.getProperties()
                                    .getCustomProperties()
                                    .addProperty(
                                            "VanThu2",
                                            new vn.congdoan.vanthu.domain.report.FormMark(WildOffice.ROUND, "U10", 1)
                                                    .text());
                        }),
                        9,
                        OurForm.truth(9),
                        Set.of(),
                        End.READ)
                .add(
                        "empty form sent back",
                        "11.5: missing is not nought",
                        "a.xlsx",
                        OurForm.empty(12),
                        12,
                        Map.of(),
                        Set.of(),
                        End.READ);
    }
}
