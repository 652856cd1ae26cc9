package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.returned.FileOrigin;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitNames;

class UnitMatcherTest {
    private static final List<UnitNames> UNITS = units(
            "U01|CĐCS Trường THPT Kim Sơn A",
            "U02|CĐCS Trường THPT Kim Sơn B",
            "U03|CĐCS Trường Tiểu học số 1 Phát Diệm",
            "U04|CĐCS Trường Tiểu học số 2 Phát Diệm",
            "U05|CĐCS Trường Mầm non Hoa Sen",
            "U06|CĐCS Trường Mầm non Hoa Sen",
            "U07|CĐCS Trường THPT Hoa Lư",
            "U08|CĐCS Trường THPT Hoa Lư A",
            "U09|CĐCS Trường THCS Yên Khánh|Trường THCS Khánh Nhạc",
            "U10|CĐCS Sở Giáo dục và Đào tạo");
    private static final UnitMatcher MATCHER = new UnitMatcher(UNITS);

    private static List<UnitNames> units(String... lines) {
        List<UnitNames> units = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|");
            Unit unit = new Unit(
                    units.size() + 1,
                    parts[0],
                    parts[1],
                    "Khối",
                    "",
                    parts[0].toLowerCase() + "@truong.edu.vn",
                    "09120000" + (10 + units.size()),
                    null,
                    null,
                    null);
            units.add(
                    new UnitNames(unit, parts.length > 2 ? List.of(parts[2]) : List.of(), List.of("Thầy " + parts[0])));
        }
        return units;
    }

    private static UnitMatch match(GridDraft draft, String file, String sender, String mark) {
        Optional<FormMark> found = Optional.ofNullable(mark).map(code -> new FormMark("TG-2024", code, 1));
        return MATCHER.match(
                Optional.ofNullable(draft).map(one -> one.book()), new FileOrigin(file, List.of(), sender), found);
    }

    private static String told(UnitMatch match) {
        return match.certainty()
                + match.candidates().stream()
                        .map(one -> " " + one.code() + (one.likeness() >= 1 ? "!" : ""))
                        .reduce("", String::concat);
    }

    @Test
    void theMarkIsCertain() {
        assertThat(told(match(GridDraft.of("x"), "Book1 (2).xlsx", "", "u02"))).isEqualTo("CERTAIN U02!");
    }

    @Test
    void theMarkOfOneInTheSheetOfAnotherIsAsked() {
        UnitMatch match =
                match(GridDraft.of("CÔNG ĐOÀN GIÁO DỤC TỈNH", "CĐCS TRƯỜNG THPT KIM SƠN B"), "x.xlsx", "", "U01");
        assertThat(told(match)).isEqualTo("UNSURE U01 U02");
    }

    @Test
    void aMarkOfNobodyProvesNothing() {
        assertThat(told(match(null, "x.xlsx", "", "U99"))).isEqualTo("UNSURE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U07_bao cao.xlsx | LIKELY U07!",
                "Bao cao THPT Kim Son B (1).xlsx | LIKELY U02!",
                "BC_THPT_KimSonA_2024.xlsx | LIKELY U01!",
                "THPT Kim Son.xlsx | UNSURE",
                "THPT Kim Son C.xlsx | UNSURE",
                "THPT Hoa Lu.xlsx | LIKELY U07!",
                "THPT Hoa Lu A final.xlsx | LIKELY U08!",
                "THPT Hoa Lu B.xlsx | LIKELY U07",
                "Tieu hoc so 2 Phat Diem.xls | LIKELY U04!",
                "mam non hoa sen.xlsx | UNSURE U05 U06",
                "THCS Khánh Nhạc - báo cáo.xlsx | LIKELY U09!",
                "Book1.xlsx | UNSURE",
                "THPT Hoa Lu Dong.xlsx | LIKELY U07",
                "Phat Diem.xlsx | UNSURE",
                "U01 va U02.xlsx | UNSURE U01 U02",
                "bao cao quy 1.xlsx | UNSURE",
                "THPT Kim Sơn A + THPT Kim Sơn B.xlsx | UNSURE U01 U02"
            })
    void fileNamesAreProposed(String file, String expected) {
        assertThat(told(match(null, file, "", null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "CĐCS TRƯỜNG THPT KIM SƠN A | LIKELY U01!",
                "Đơn vị: Trường THPT Kim Sơn B | LIKELY U02!",
                "Đơn vị báo cáo: Trung học phổ thông Kim Sơn B | LIKELY U02!",
                "Đơn vị: ……Trường THPT Kim Sơn A…… | LIKELY U01!",
                "Đơn vị: THPT Kim Sonn A | LIKELY U01",
                "Mã đơn vị: U09 | LIKELY U09!",
                "Mã số: u09 | LIKELY U09!",
                "U10 | LIKELY U10!",
                "10000 | UNSURE",
                "Trường Mầm non Hoa Sen | UNSURE U05 U06",
                "Đơn vị: Trường THCS Khánh Nhạc | LIKELY U09!",
                "Đơn vị: CĐCS | UNSURE",
                "Đơn vị tính: buổi | UNSURE"
            })
    void whatTheSheetSaysIsProposed(String words, String expected) {
        assertThat(told(match(GridDraft.of(words), "Book1.xlsx", "", null))).isEqualTo(expected);
    }

    @Test
    void theNameMayStandBesideItsLabel() {
        assertThat(told(match(GridDraft.of("x", "Đơn vị:||Trường THPT Kim Sơn A"), "", "", null)))
                .isEqualTo("LIKELY U01!");
    }

    @Test
    void sheetAndFileNameThatDifferAreUnsure() {
        UnitMatch match = match(GridDraft.of("Đơn vị: THPT Kim Sơn A"), "THPT Kim Son B.xlsx", "", null);
        assertThat(told(match)).isEqualTo("UNSURE U01 U02");
    }

    @Test
    void aListOfUnitsNamesNobody() {
        GridDraft list = GridDraft.of("STT|Đơn vị", "1|THPT Kim Sơn A", "2|THPT Kim Sơn B", "3|THPT Hoa Lư A");
        assertThat(told(match(list, "x.xlsx", "", null))).isEqualTo("UNSURE");
    }

    @Test
    void ofTwoAlikeTheFileNameDecides() {
        UnitMatch match = match(GridDraft.of("Đơn vị: Mầm non Hoa Sen"), "U06.xlsx", "", null);
        assertThat(told(match)).isEqualTo("LIKELY U06! U05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U03@truong.edu.vn | LIKELY U03",
                "Nguyễn Văn A <u03@truong.edu.vn> | LIKELY U03",
                "+84 912 000 012 | LIKELY U03",
                "Thầy U03 | LIKELY U03",
                "Hoa Lư <ai@gmail.com> | UNSURE",
                "CĐCS THPT Kim Sơn B <ai@gmail.com> | LIKELY U02",
                "Hoa Lê - THPT Kim Sơn B <ai@gmail.com> | LIKELY U02",
                "ai@do.vn | UNSURE"
            })
    void sendersAreKnown(String sender, String expected) {
        assertThat(told(match(null, "Book1.xlsx", sender, null))).isEqualTo(expected);
    }

    @Test
    void whomTheReportGoesToIsNotItsSender() {
        GridDraft draft = GridDraft.of("x", "Kính gửi:|CĐCS Sở Giáo dục và Đào tạo");
        assertThat(told(match(draft, "x.xlsx", "", null))).isEqualTo("UNSURE");
    }

    @Test
    void theSuperiorOverAnUnknownNameIsNotItsSender() {
        GridDraft draft = GridDraft.of("CĐCS SỞ GIÁO DỤC VÀ ĐÀO TẠO", "CĐCS TRƯỜNG THPT NHO QUAN");
        assertThat(told(match(draft, "x.xlsx", "", null))).isEqualTo("UNSURE");
    }

    @Test
    void aSuperiorThatIsAUnitTooStandsBehindItsUnit() {
        GridDraft draft = GridDraft.of("CĐCS SỞ GIÁO DỤC VÀ ĐÀO TẠO", "CĐCS TRƯỜNG THPT KIM SƠN A");
        assertThat(match(draft, "x.xlsx", "", null).candidates().get(0).code()).isEqualTo("U01");
    }

    @ParameterizedTest
    @CsvSource({
        "Khách sạn Hoa Ban, UNSURE",
        "NHÀ TRẺ BÔNG SEN, UNSURE",
        "MAY 10, UNSURE",
        "TRƯỜNG THPT KIM SƠN A, LIKELY U01!",
        "Địa chỉ: phường Đông Thành, LIKELY U10!",
        "BAN CHẤP HÀNH, LIKELY U10!",
        "Số: 12/BC-CĐCS, LIKELY U10!",
        "BÁO CÁO THÁNG 10, LIKELY U10!"
    })
    void whateverBodyStandsUnderASuperiorIsTheSender(String below, String expected) {
        GridDraft draft = GridDraft.of("SỞ GD&ĐT", below);
        assertThat(told(match(draft, "x.xlsx", "", null))).isEqualTo(expected);
    }

    @Test
    void aBodyThatNobodyKnowsSpeaksAgainstTheMark() {
        assertThat(told(match(GridDraft.of("Tên đơn vị:|CĐCS Trường THPT Nho Quan"), "x.xlsx", "", "U01")))
                .isEqualTo("UNSURE U01");
        assertThat(told(match(GridDraft.of("Đơn vị: triệu đồng"), "x.xlsx", "", "U01")))
                .isEqualTo("CERTAIN U01!");
    }

    @Test
    void aNameInTheHeadThatIsOnlyNearIsProposed() {
        GridDraft draft = GridDraft.of("LĐLĐ TỈNH", "TRƯỜNG TH SỐ 2 PHÁT DIỆM, KIM SƠN");
        assertThat(told(match(draft, "x.xlsx", "", null))).isEqualTo("LIKELY U04");
    }

    private static UnitMatch within(GridDraft draft, String file, String mark, String... around) {
        Optional<FormMark> found = Optional.ofNullable(mark).map(code -> new FormMark("TG-2024", code, 1));
        return MATCHER.match(
                Optional.of(draft).map(one -> one.book()), new FileOrigin(file, List.of(around), ""), found);
    }

    @ParameterizedTest
    @CsvSource({
        "U03, LIKELY U03",
        "bao-cao/THPT Kim Sơn B, LIKELY U02",
        "Báo cáo quý 1 THPT Kim Sơn B.eml, LIKELY U02",
        "U03.zip, LIKELY U03",
        "Kim Sơn, UNSURE",
        "U02/U03, UNSURE U02 U03"
    })
    void theFolderAroundIsAWeakSign(String folders, String expected) {
        assertThat(told(within(GridDraft.of("x"), "Book1.xlsx", null, folders.split("/"))))
                .isEqualTo(expected);
    }

    @Test
    void whatStandsInTheFileGoesBeforeItsFolder() {
        GridDraft draft = GridDraft.of("Đơn vị: THPT Kim Sơn A");
        assertThat(told(within(draft, "Book1.xlsx", null, "THPT Kim Sơn B"))).isEqualTo("UNSURE U01 U02");
        assertThat(told(within(draft, "Book1.xlsx", null, "THPT Kim Sơn A"))).isEqualTo("LIKELY U01!");
    }

    @Test
    void theMarkIsCertainWhoeverSentItAndTheOtherIsTold() {
        FileOrigin origin = new FileOrigin("Book1.xlsx", List.of("U01"), "Cô B <u03@truong.edu.vn>");
        Optional<FormMark> mark = Optional.of(new FormMark("TG-2024", "U02", 1));
        UnitMatch match = MATCHER.match(Optional.of(GridDraft.of("x").book()), origin, mark);

        assertThat(told(match)).isEqualTo("CERTAIN U02!");
        assertThat(MATCHER.besides(match, origin))
                .extracting(note -> note.arguments().get(1))
                .containsExactly("U03", "U01");
    }

    @Test
    void anAddressOfSeveralUnitsPointsToNone() {
        Unit one = new Unit(1, "U01", "THPT Kim Sơn A", "", "", "chung@so.vn", "", null, null, null);
        Unit two = new Unit(2, "U02", "THPT Kim Sơn B", "", "", "", "", null, null, null);
        UnitMatcher matcher = new UnitMatcher(List.of(
                new UnitNames(one, List.of(), List.of()), new UnitNames(two, List.of(), List.of("Chung@so.vn"))));

        assertThat(told(matcher.match(
                        Optional.empty(),
                        new FileOrigin("x.xlsx", List.of(), "Phòng <chung@so.vn>"),
                        Optional.empty())))
                .isEqualTo("UNSURE");
    }
}
