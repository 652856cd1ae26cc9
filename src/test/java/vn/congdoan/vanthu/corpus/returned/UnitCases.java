package vn.congdoan.vanthu.corpus.returned;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;
import vn.congdoan.vanthu.text.viet.Letters;

/** Unmarked files of units whose names are alike, or are written otherwise than in the register (product 71). */
final class UnitCases {
    private static final String IN_SHEET = "product 71: name in the sheet";
    private static final String IN_FILE = "product 71: name of the file";

    private UnitCases() {}

    static java.util.List<WildCase> all() {
        return Stream.of(sheet(), file()).flatMap(made -> made.all().stream()).toList();
    }

    private static void named(Made made, String written, int unit) {
        byte[] bytes = TypedSheet.usual(Math.max(unit, 1), written).xlsx();
        made.add(written, IN_SHEET, "bc.xlsx", bytes, unit, OurForm.truth(Math.max(unit, 1)), Set.of(), End.READ);
    }

    private static Made sheet() {
        Made made = new Made("named");
        named(made, "CĐCS THPT Kim Sơn B", 2);
        named(made, "CĐCS trường THPT Kim Sơn C", 3);
        named(made, "Công đoàn trường trung học phổ thông Nguyễn Huệ", 4);
        named(made, "Công đoàn cơ sở Trường THCS Nguyễn Huệ", 5);
        named(made, "CĐCS TH Nguyễn Huệ", 6);
        named(made, "BCH CĐCS trường THCS Lê Lợi", 7);
        named(made, "Trường MN Hoa Sen", 10);
        named(made, "Công đoàn Trường Mầm non Sao Mai 2", 12);
        named(made, "Công đoàn Trường Mầm non Sao Mai", 11);
        named(made, "THPT Gia Viễn", 0);
        named(made, "Trường Nguyễn Huệ", 0);
        named(made, "Công đoàn Trường THPT Kim Sơn", 0);
        named(made, "Công đoàn Trường THPT Kim Sơn D", 0);
        named(made, "Công đoàn Trường Mầm non Sao Mai 3", 0);
        named(made, "CĐCS Trường THPT Yên Khánh A và Trường THPT Yên Khánh B", 0);
        named(made, "Công đoàn Trường Tiểu học Phúc Thành", 23);
        named(made, "Công đoàn Trường Tiểu học Thành Phúc", 24);
        named(made, "CĐ Trường MN 1/6", 25);
        named(made, "Công đoàn Trường Mầm non 1-5", 26);
        named(made, "Cong doan Truong THPT chuyen Luong Van Tuy", 27);
        named(made, "Công đoàn Trường THPT Chuyên Lương Văn Tuỵ", 27);
        named(made, "Công đoàn trường THCS Lương Văn Tụy", 28);
        named(made, WildOffice.FORMER, 30);
        named(made, "Công đoàn Trường THPT Hoàng Long", 30);
        named(made, Normalizer.normalize("Công đoàn Trường THCS Khánh Yên", Normalizer.Form.NFD), 22);
        named(made, "Công đoàn Trường THPT Nho Quan D", 0);
        named(made, "Công đoàn Giáo dục tỉnh Ninh Bình", 0);
        named(made, "", 0);
        return made;
    }

    private static Made file() {
        Made made = new Made("file");
        fileOf(made, "U05.xlsx", 5);
        fileOf(made, "THPT Kim Son A.xlsx", 1);
        fileOf(made, "BC_tuyen_truyen_THCS_Le_Loi_Q1.xlsx", 7);
        fileOf(made, "bao cao THPT Lê Lợi (1) bản sửa FINAL.xlsx", 8);
        fileOf(made, "MN-Sao-Mai-2.xlsx", 12);
        fileOf(made, "MN Sao Mai - lan 2.xlsx", 11);
        fileOf(made, "Copy of Báo cáo.xlsx", 0);
        fileOf(made, "Nguyen Hue.xlsx", 0);
        fileOf(made, Normalizer.normalize("THPT Yên Khánh A.xlsx", Normalizer.Form.NFD), 20);
        fileOf(made, "thptgiaviena.xlsx", 0);
        fileOf(made, "Zalo_1709456123.xlsx", 0);
        fileOf(made, "THCS Tran Hung Dao_2026.xlsx", 16);
        fileOf(made, "📄 Tiểu học Hoa Sen ✅.xlsx", 9);
        fileOf(made, "THPT Kim Sơn A và THPT Kim Sơn B.xlsx", 0);
        made.add("sheet says A, file says B", "11.5: wrong unit in the file", "THPT Lê Lợi.xlsx", TypedSheet.usual(7).xlsx(), 0, OurForm.truth(7), Set.of(), End.READ);
        made.add("another school confirms below", "11.5", "bc.xlsx", TypedSheet.usual(7).below("|||XÁC NHẬN CỦA CÔNG ĐOÀN TRƯỜNG THPT LÊ LỢI").xlsx(), 7, OurForm.truth(7), Set.of(), End.READ);
        return made;
    }

    private static void fileOf(Made made, String name, int unit) {
        int figures = Math.max(unit, 1);
        byte[] bytes = TypedSheet.usual(figures, "").xlsx();
        Map<String, String> truth = OurForm.truth(figures);
        made.add(Letters.nfc(name), IN_FILE, name, bytes, unit, truth, Set.of(), End.READ);
    }
}
