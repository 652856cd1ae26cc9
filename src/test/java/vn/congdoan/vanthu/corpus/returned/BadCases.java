package vn.congdoan.vanthu.corpus.returned;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** What can't be read at all, and what looks as if it couldn't: each named, and the rest goes on. */
final class BadCases {
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private BadCases() {}

    static java.util.List<WildCase> all() {
        Made made = new Made("bad");
        broken(made);
        others(made);
        texts(made);
        return made.all();
    }

    private static void broken(Made made) {
        byte[] good = OurForm.filled(1);
        byte[] old = TypedSheet.usual(2).xls();
        for (int percent : new int[] {5, 30, 60, 90, 99}) {
            made.refused("cut off at " + percent + " %", "product 73: corrupt", "U01 cut.xlsx", Arrays.copyOf(good, good.length * percent / 100), 1);
        }
        made.refused(".xls cut off at half", "product 73", "U02.xls", Arrays.copyOf(old, old.length / 2), 2);
        made.refused("empty file", "product 73", "U03.xlsx", new byte[0], 3);
        made.refused("noughts only", "product 73", "U04.xlsx", new byte[5000], 4);
        made.refused("locked with a password", "wild 1", "U05.xlsx", locked(good), 5);
        made.refused("locked .xls", "wild 1", "U06.xls", lockedOld(), 6);
        made.refused("a workbook without sheets' parts", "product 73", "U01.xlsx", OurForm.parts(good, (part, text) -> part.startsWith("xl/worksheets") ? null : text), 1);
        made.refused("entities in the XML", "XXE", "U08.xlsx", OurForm.part(good, "xl/worksheets/sheet1.xml", text -> text.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet").replaceFirst("<v>101(\\.0)?</v>", "<v>&e;</v>")), 8);
        made.refused("a sheet that unpacks without end", "zip bomb", "U09.xlsx", OurForm.part(good, "xl/worksheets/sheet1.xml", text -> text.replace("<sheetData>", "<sheetData>" + "<!--" + " ".repeat(60_000_000) + "-->")), 9);
    }

    private static byte[] locked(byte[] plain) {
        try (POIFSFileSystem file = new POIFSFileSystem(); java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
            info.getEncryptor().confirmPassword("congdoan");
            try (java.io.OutputStream stream = info.getEncryptor().getDataStream(file)) {
                stream.write(plain);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] lockedOld() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue(5);
            Biff8EncryptionKey.setCurrentUserPassword("congdoan");
            return OurForm.bytes(book);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void others(Made made) {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0};
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        made.refused("photo", "11.5: photos of the table", "Zalo_THPT Nguyễn Huệ.jpg", picture, 4)
                .refused("photo of a telephone", "11.5", "IMG_0001.HEIC", heic, 0)
                .refused("photo called a workbook", "11.5: file sniffing", "U10.xlsx", Arrays.copyOf(picture, 20), 10)
                .refused("PDF", "11.5", "U11.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8), 11)
                .refused("PDF called .xls", "11.5", "U12.xls", "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), 12)
                .refused("old Word document", "11.5", "U13.doc", ole, 13)
                .refused("Word document", "11.5", "U14.docx", OurForm.parts(OurForm.filled(14), (part, text) -> part.equals("[Content_Types].xml") ? text.replaceAll("spreadsheetml.sheet.main", "wordprocessingml.document.main") : part.startsWith("xl") ? null : text), 14)
                .refused("no figures of the form at all", "wild 1: DANHMUC", "U15.xlsx", TypedSheet.of("STT|Mã|Tên", "1|NV|Nhân viên", "2|GV|Giáo viên").xlsx(), 15)
                .refused("an empty sheet", "wild 1", "U16.xlsx", TypedSheet.of("").xlsx(), 16)
                .refused("words in a text file", "11.5", "U17.txt.xlsx", "Kính gửi văn phòng, chúng tôi sẽ gửi sau.".getBytes(StandardCharsets.UTF_8), 17);
    }

    private static void texts(Made made) {
        made.file("bang.csv", "11.5: CSV UTF-8", TypedSheet.usual(1).text(",", StandardCharsets.UTF_8), 1)
                .file("bang bom.csv", "11.5: with BOM", ("\ufeff" + new String(TypedSheet.usual(2).text(";", StandardCharsets.UTF_8), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8), 2)
                .file("bang 16.csv", "11.5: UTF-16", TypedSheet.usual(3).text("\t", StandardCharsets.UTF_16), 3)
                .file("bang tab.txt", "11.5: tabs", TypedSheet.usual(4).text("\t", StandardCharsets.UTF_8), 4)
                .file("bang phẩy.csv", "11.5: decimal commas, semicolons", TypedSheet.usual(5).replace("8.5", "8,5").replace("97.5", "97,5").text(";", StandardCharsets.UTF_8), 5)
                .file("trang.xls", "wild 1: .xls that is HTML", TypedSheet.usual(6).page(true).getBytes(StandardCharsets.UTF_8), 6)
                .file("trang hở.xls", "wild 1: tags not closed", TypedSheet.usual(7).page(false).getBytes(StandardCharsets.UTF_8), 7)
                .file("xlsx goi la.xls", "11.5: wrong extension", TypedSheet.usual(8).xlsx(), 8)
                .file("xls goi la.xlsx", "11.5: wrong extension", TypedSheet.usual(9).xls(), 9)
                .file("khong duoi", "11.5: no extension", TypedSheet.usual(10).xlsx(), 10)
                .file("x".repeat(190) + ".xlsx", "names of 200 letters", TypedSheet.usual(11).xlsx(), 11)
                .file("=cmd ' C calc'!A0.xlsx", "names that are formulas", TypedSheet.usual(12).xlsx(), 12)
                .file("😀 báo\u00a0cáo\u202e.xlsx", "odd letters in the name", TypedSheet.usual(13).xlsx(), 13)
                .add("csv 1258", "11.5: code pages", "bang 1258.csv", TypedSheet.usual(14).all(BadCases::windows).text(";", WINDOWS), 14, OurForm.truth(14), Set.of(), End.READ)
                .add("csv in TCVN3", "11.5: code pages", "bang tcvn.csv", TypedSheet.usual(15).all(vn.congdoan.vanthu.text.letters.OldEncoders::tcvn3).text(";", StandardCharsets.ISO_8859_1), 15, OurForm.truth(15), Set.of(), End.READ)
                .add("a formula cycle", "formula cycles", "vong.xlsx", OurForm.part(OurForm.filled(16), "xl/worksheets/sheet1.xml", text -> text.replaceFirst("<v>116(\\.0)?</v>", "<f>E18</f><v>116</v>").replaceFirst("<v>216(\\.0)?</v>", "<f>E16</f><v>216</v>")), 16, OurForm.truth(16), Set.of(), End.READ)
                .add("the last row there can be", "1,048,576 rows", "dai.xlsx", TypedSheet.usual(17).then(book -> book.getSheetAt(0).createRow(1_048_575).createCell(0).setCellValue("hết")).xlsx(), 17, OurForm.truth(17), Set.of(), End.READ)
                .add("a figure as a command in CSV", "DDE", "lenh.csv", TypedSheet.usual(18).replace("|118|", "|=cmd¦' /C calc'!A0|").replace("¦", "\u00a6").text(",", StandardCharsets.UTF_8), 18, Map.copyOf(OurForm.truth(18)), Set.of("A1"), End.READ);
    }

    /** Windows-1258 has the tones apart. */
    private static String windows(String line) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            String letter = line.substring(i, i + 1);
            if (WINDOWS.newEncoder().canEncode(letter)) {
                apart.append(letter);
            } else {
                apart.append(halved(letter));
            }
        }
        return apart.toString();
    }

    private static String halved(String letter) {
        String all = java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD);
        for (int i = 1; i < all.length(); i++) {
            String base = java.text.Normalizer.normalize(all.substring(0, i) + all.substring(i + 1), java.text.Normalizer.Form.NFC);
            if (WINDOWS.newEncoder().canEncode(base + all.charAt(i))) {
                return base + all.charAt(i);
            }
        }
        return letter;
    }
}
