package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** Files that are damaged or meant to do harm: each is named for what it is, quickly, and nothing in it is followed. */
class HostileFilesTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final byte[] ZEROS = new byte[1 << 20];

    @Test
    void aPartThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        HandmadeXlsx bomb = HandmadeXlsx.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(ZEROS);
            }
        });
        refused(bomb.bytes(), "sheet.bomb");
    }

    @Test
    void sixtyThousandPartsCostNothing() throws IOException {
        HandmadeXlsx many = HandmadeXlsx.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int i = 0; i < 60_000; i++) {
            many.with("x/" + i, "");
        }
        assertThat(opened(many.bytes()).sheets()).hasSize(1);
    }

    @Test
    void aMillionFormattedEmptyRowsCostNothing() throws IOException {
        HandmadeXlsx empties = HandmadeXlsx.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int row = 2; row <= 1_048_576; row++) {
                String line = "<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row
                        + "\" s=\"1\"/><c r=\"B" + row + "\" s=\"1\"/></row>";
                out.write(line.getBytes(StandardCharsets.ISO_8859_1));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        SheetGrid sheet = opened(empties.bytes()).sheets().get(0);
        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.columns()).isEqualTo(1);
    }

    @Test
    void aMillionFullRowsMeetALimitThatIsTold() throws IOException {
        HandmadeXlsx full = HandmadeXlsx.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= 1_048_576; row++) {
                String line = "<row><c><v>" + row + "</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>";
                out.write(line.getBytes(StandardCharsets.ISO_8859_1));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        refused(full.bytes(), "sheet.tooManyCells");
    }

    @Test
    void theLastCellThereCanBeIsReadAndOnesBeyondAreNot() throws IOException {
        SheetGrid sheet = opened(HandmadeXlsx.ofRows(
                                "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c>"
                                        + "<c r=\"ZZZ1048576\"><v>2</v></c></row><row r=\"99999999\"><c r=\"A99999999\"><v>3</v></c></row>")
                        .bytes())
                .sheets()
                .get(0);
        assertThat(sheet.rows()).isEqualTo(1_048_576);
        assertThat(sheet.columns()).isEqualTo(16_384);
        assertThat(sheet.cell(1_048_575, 16_383).number()).isEqualByComparingTo("1");
    }

    @Test
    void entitiesAndForeignFilesAreRefused() throws IOException {
        String declared = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + HandmadeXlsx.sheet("<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>");
        refused(
                HandmadeXlsx.ofRows("")
                        .with("xl/worksheets/sheet1.xml", declared)
                        .bytes(),
                "sheet.doctype");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(
                HandmadeXlsx.ofRows("")
                        .with("xl/workbook.xml", laughs + "]><workbook>&l9;</workbook>")
                        .bytes(),
                "sheet.doctype");
    }

    @Test
    void aFormulaThatWouldStartAProgramIsToldAndStaysText() throws IOException {
        SheetBook book = opened(HandmadeXlsx.ofRows(
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>cmd|'/C calc'!A0</f><v>5</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>=cmd|'/C calc'!A0</t></is></c></row>")
                .bytes());
        assertThat(book.findings()).extracting(each -> each.message().key()).containsExactly("sheet.found.dde");
        assertThat(book.sheets().get(0).cell(0, 1).formula()).isEmpty();
        assertThat(book.sheets().get(0).cell(0, 1).text()).isEqualTo("=cmd|'/C calc'!A0");
    }

    @Test
    void linksToOtherFilesAreToldAndNotFollowed() throws IOException {
        SheetBook book = opened(HandmadeXlsx.ofRows("<row r=\"1\"><c r=\"A1\"><f>[1]S!A1</f><v>5</v></c></row>")
                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .with("xl/vbaProject.bin", "x")
                .bytes());
        assertThat(book.kind()).isEqualTo(SheetBook.Kind.XLSM);
        assertThat(book.findings())
                .extracting(each -> each.message().key())
                .containsExactlyInAnyOrder("sheet.found.macros", "sheet.found.links");
        assertThat(book.sheets().get(0).cell(0, 0).number()).isEqualByComparingTo("5");
    }

    @Test
    void aCycleOfFormulasShowsWhatTheFileLastComputed() throws IOException {
        SheetGrid sheet = opened(HandmadeXlsx.ofRows(
                                "<row r=\"1\"><c r=\"A1\"><f>B1</f><v>0</v></c><c r=\"B1\"><f>A1</f></c></row>")
                        .bytes())
                .sheets()
                .get(0);
        assertThat(sheet.cell(0, 0).number()).isEqualByComparingTo("0");
        assertThat(sheet.cell(0, 1).kind()).isEqualTo(SheetCell.Kind.EMPTY);
        assertThat(sheet.cell(0, 1).formula()).isEqualTo("A1");
    }

    @Test
    void aFileCutOffAnywhereIsNamedSo() throws IOException {
        byte[] whole = SampleForm.bytes();
        for (int length = 30; length < whole.length - 1; length += 97) {
            refused(Arrays.copyOf(whole, length), "sheet.cutOff");
        }
    }

    @Test
    void oneDamagedSheetIsToldAndTheOthersAreRead() throws IOException {
        byte[] bytes = HandmadeXlsx.ofRows("")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/><sheet name=\"B\" r:id=\"r2\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        HandmadeXlsx.relations("r1", "worksheet", "worksheets/sheet1.xml")
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"/xl\\worksheets/sheet2.xml\"/></Relationships>"))
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></sheetData>")
                .with("xl\\worksheets\\sheet2.xml", HandmadeXlsx.sheet("<row><c><v>2</v></c></row>"))
                .bytes();
        SheetBook book = opened(bytes);
        assertThat(book.findings())
                .extracting(each -> each.message().key())
                .containsExactly("sheet.found.damagedSheet");
        assertThat(book.sheets().get(1).cell(0, 0).number()).isEqualByComparingTo("2");
    }

    @Test
    void flippedBytesNeverGiveAnotherFigureAndNeverCrash() throws IOException {
        byte[] whole = SampleForm.bytes();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                SheetBook book = WorkbookOpener.open(flipped, "a");
                boolean told = !book.findings().isEmpty() || book.sheets().isEmpty();
                if (!told && book.sheets().get(0).name().equals("Biểu 1")) {
                    assertThat(book.sheets().get(0).cell(3, 3).number()).isEqualByComparingTo("1234.5");
                }
            } catch (ProblemException e) {
                assertThat(e.findings().get(0).message().key()).startsWith("sheet.");
            }
        }
    }

    @Test
    void flippedBytesOfAnXlsNeverCrash() throws IOException {
        byte[] whole = new RandomBook(3, new HSSFWorkbook()).written();
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                WorkbookOpener.open(flipped, "a");
            } catch (ProblemException e) {
                assertThat(e.findings().get(0).message().key()).startsWith("sheet.");
            }
        }
    }

    @Test
    void aTextOfMegabytesIsRead() throws IOException {
        String rows = "<row><c t=\"inlineStr\"><is><t>" + "đ".repeat(1_000_000) + "</t></is></c></row>";
        assertThat(opened(HandmadeXlsx.ofRows(rows).bytes())
                        .sheets()
                        .get(0)
                        .cell(0, 0)
                        .text())
                .hasSize(1_000_000);
    }

    @Test
    void workbooksWithAPasswordAreNamedSo() throws Exception {
        refused(locked(SampleForm.bytes(), "bí mật"), "sheet.locked");
        assertThat(opened(locked(SampleForm.bytes(), "VelvetSweatshop")).sheets())
                .hasSize(2); // every Excel knows this one
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("A");
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("bí mật");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(out.toByteArray(), "sheet.locked");
        }
    }

    private static byte[] locked(byte[] bytes, String password) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(file)) {
                out.write(bytes);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',sheet.kind.empty",
        "255044462d312e37,sheet.kind.pdf",
        "ffd8ffe000104a464946,sheet.kind.picture",
        "89504e470d0a1a0a,sheet.kind.picture",
        "526172211a0700,sheet.kind.archive",
        "377abcaf271c,sheet.kind.archive",
        "7b5c727466312061,sheet.kind.text",
        "4d5a90000300,sheet.kind.program",
        "0908060000000500,sheet.kind.ancient",
        "0900040000000500,sheet.kind.ancient",
        "202020092020,sheet.kind.blank",
        "3c3f786d6c2076657273696f6e3d27312e30273f3e3c612f3e,sheet.kind.xml",
        "4b68c3b46e67207068e1baa369206ae1baa36e67,sheet.kind.plain",
        "0102030405060708,sheet.unreadable",
        "d0cf11e0a1b11ae1,sheet.damaged"
    })
    void whatIsNoWorkbookIsNamedForWhatItIs(String hexadecimal, String key) {
        refused(HexFormat.of().parseHex(hexadecimal), key);
    }

    @Test
    void aZipOfFilesIsAnArchiveWhateverNamesItHas() throws IOException {
        refused(
                new HandmadeXlsx()
                        .with("../../etc/passwd", "x")
                        .with("báo cáo.xlsx", "x")
                        .bytes(),
                "sheet.kind.archive");
        refused(
                new HandmadeXlsx()
                        .with("_rels/.rels", HandmadeXlsx.relations("r", "officeDocument", "word/document.xml"))
                        .with("word/document.xml", "<document/>")
                        .bytes(),
                "sheet.kind.text");
    }

    private static SheetBook opened(byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> WorkbookOpener.open(bytes, "báo cáo.xlsx"));
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> WorkbookOpener.open(bytes, "báo cáo.xlsx"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.findings().get(0).message().key()).isEqualTo(key));
    }
}
