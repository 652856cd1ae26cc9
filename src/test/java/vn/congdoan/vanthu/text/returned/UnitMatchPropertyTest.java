package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.FileOrigin;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.text.viet.Letters;

/** Among hundreds of names that resemble each other a file never gets a wrong unit as if it were exact, and nearly always the right one. */
class UnitMatchPropertyTest {
    private static final String[] KINDS = {"THPT", "THCS", "Tiểu học", "Mầm non", "Tiểu học và THCS"};
    private static final String[] PLACES = {
        "Kim Sơn",
        "Hoa Lư",
        "Yên Khánh",
        "Khánh Nhạc",
        "Nho Quan",
        "Gia Viễn",
        "Phát Diệm",
        "Hoa Sen",
        "Khánh An",
        "Ninh Phong",
        "Ninh Phong Đông",
        "Lý Tự Trọng",
        "Đinh Tiên Hoàng",
        "Quang Trung",
        "Yên Mô",
        "Yên Mỹ"
    };
    private static final String[] ENDS = {"", " A", " B", " số 1", " số 2"};

    private static List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String kind : KINDS) {
            for (String place : PLACES) {
                for (String end : ENDS) {
                    names.add("CĐCS Trường " + kind + " " + place + end);
                }
            }
        }
        return List.copyOf(names);
    }

    private static UnitMatcher matcher(List<String> names, String without) {
        List<UnitNames> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(without)) {
                Unit unit = new Unit(i + 1, "U" + (100 + i), names.get(i), "", "", "", "", null, null, null);
                units.add(new UnitNames(unit, List.of(), List.of()));
            }
        }
        return new UnitMatcher(units);
    }

    private static UnitMatch match(UnitMatcher matcher, String name, Random random) {
        String school = name.replace("CĐCS Trường ", "");
        String[] files = {
            "Bao cao " + Letters.bare(school) + " (1).xlsx",
            Letters.bare(school).replace(' ', '_') + "_2024.xls",
            "BC tuyen truyen nam 2024 - " + school + ".xlsx",
            Letters.bare(school).toLowerCase(Locale.ROOT) + " ban sua.xlsx"
        };
        String[] heads = {
            name.toUpperCase(Locale.ROOT),
            "Đơn vị: Trường " + school,
            "Đơn vị báo cáo: " + school + " ",
            "Tên đơn vị: " + name
        };
        boolean byFile = random.nextBoolean();
        GridDraft draft = GridDraft.of(
                "CÔNG ĐOÀN GIÁO DỤC TỈNH", byFile ? "" : heads[random.nextInt(heads.length)], "STT|Chỉ tiêu|Số liệu");
        String file = byFile ? files[random.nextInt(files.length)] : "Book1 (2).xlsx";
        return matcher.match(Optional.of(draft.book()), new FileOrigin(file, List.of(), ""), Optional.empty());
    }

    private static boolean isExact(UnitMatch match) {
        return match.certainty() == Certainty.CERTAIN
                || match.certainty() == Certainty.LIKELY
                        && match.candidates().get(0).likeness() >= 1;
    }

    @Test
    void theRightUnitIsProposed() {
        List<String> names = names();
        UnitMatcher matcher = matcher(names, "");
        Random random = new Random(5);
        int right = 0;
        for (int i = 0; i < names.size(); i++) {
            UnitMatch match = match(matcher, names.get(i), random);
            boolean first =
                    !match.candidates().isEmpty() && match.candidates().get(0).unitId() == i + 1;
            right += first ? 1 : 0;
            assertThat(isExact(match) && !first).as(names.get(i)).isFalse();
        }
        assertThat(right).isGreaterThanOrEqualTo(names.size() * 95 / 100);
    }

    @Test
    void aUnitThatIsNotInTheRegisterIsNeverTakenForAnother() {
        List<String> names = names();
        Random random = new Random(6);
        for (int i = 0; i < names.size(); i += 4) {
            String name = names.get(i);
            UnitMatch match = match(matcher(names, name), name, random);
            assertThat(isExact(match)).as(name + " -> " + match.candidates()).isFalse();
        }
    }
}
