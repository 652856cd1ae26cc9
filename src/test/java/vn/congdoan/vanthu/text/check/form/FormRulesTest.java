package vn.congdoan.vanthu.text.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.text.check.CheckRule;

/** One thing broken in a right paper, and exactly the rule for it speaks. */
class FormRulesTest {
    private static final String PLAN = FormPaper.PLAN;
    private static final String LETTER = FormPaper.LETTER;

    @ParameterizedTest
    @MethodSource("wrong")
    void exactlyTheRuleForWhatIsWrongSpeaks(String rule, String paper, String right, String wrong) {
        assertThat(paper).contains(right);
        assertThat(FormPaper.told(paper.replace(right, wrong))).containsExactly(rule);
    }

    @Test
    void everyRuleIsBrokenTwiceAtLeast() {
        var times = wrong().collect(Collectors.groupingBy(each -> (String) each.get()[0], Collectors.counting()));
        Set<String> all = FormRules.all().stream().map(CheckRule::id).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(Set.of("secrecy", "draft-mark", "mixed-head", "signature", "appendix")); // below
        assertThat(times.keySet()).containsAll(all);
        assertThat(times.entrySet().stream().filter(each -> all.contains(each.getKey()) && each.getValue() < 2))
                .isEmpty();
    }

    static Stream<Arguments> wrong() {
        String both = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
        return Stream.of(
                arguments("national-title", PLAN, both, ""),
                arguments("national-title", LETTER, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", ""),
                arguments("national-title", PLAN, "Độc lập - Tự do - Hạnh phúc\n", ""),
                arguments("national-title", PLAN, "Độc lập - Tự do", "Độc lập – Tự do"),
                arguments("national-title", LETTER, "Độc lập - Tự do - Hạnh", "Độc lập-Tự do-Hạnh"),
                arguments(
                        "organisation-missing",
                        PLAN,
                        "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ\n",
                        ""),
                arguments(
                        "organisation-missing",
                        LETTER,
                        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\n",
                        ""),
                arguments(
                        "organisation-level",
                        PLAN,
                        "1. Chăm lo đoàn viên",
                        "1. Trên cơ sở kế hoạch của tỉnh, chăm lo đoàn viên"),
                arguments("organisation-level", LETTER, "2. Tổ chức", "2. Căn cứ hướng dẫn của huyện, tổ chức"),
                arguments("number-line", PLAN, "Số: 06/KH-CĐP\n", ""),
                arguments("number-line", PLAN.replace("KẾ HOẠCH\n", "BÁO CÁO\n"), "Số: 06/KH-CĐP\n", ""),
                arguments("number-open", PLAN, "Số: 06/", "Số:       /"),
                arguments("number-open", LETTER, "Số: 112/", "Số: ......./"),
                arguments("number-padding", PLAN, "Số: 06/", "Số: 6/"),
                arguments("number-padding", LETTER, "Số: 112/", "Số: 0112/"),
                arguments("symbol-form", PLAN, "Số: 06/KH-CĐP", "Số: 06/KH – CĐP"),
                arguments("symbol-form", LETTER, "112/LĐLĐ-TGNC", "112 /LĐLĐ-TGNC"),
                arguments("symbol-type", PLAN, "06/KH-CĐP", "06/BC-CĐP"),
                arguments("symbol-type", PLAN, "06/KH-CĐP", "06/CĐP-TG"),
                arguments("place-date", PLAN, "Tân Mỹ, ngày 05 tháng 3 năm 2026\n", ""),
                arguments("place-date", LETTER, "Sông Vân, ngày 16 tháng 4 năm 2026\n", ""),
                arguments("date-open", PLAN, "ngày 05 tháng 3", "ngày      tháng 3"),
                arguments("date-open", LETTER, "ngày 16 tháng 4", "ngày ... tháng ..."),
                arguments("date-padding", PLAN, "ngày 05 tháng 3 ", "ngày 5 tháng 3 "),
                arguments("date-padding", PLAN, "ngày 05 tháng 3 ", "ngày 05 tháng 03 "),
                arguments("date-padding", LETTER, "ngày 16 tháng 4 ", "ngày 16 tháng 2 "),
                arguments("subject", PLAN, "Công nhân năm 2026\n\n", "Công nhân năm 2026.\n\n"),
                arguments("subject", PLAN, "Tổ chức Tháng Công nhân năm 2026\n", "TỔ CHỨC THÁNG CÔNG NHÂN NĂM 2026\n"),
                arguments("subject", LETTER, "V/v tuyên truyền Ngày Quốc tế Lao động năm 2026\n", ""),
                arguments(
                        "addressee-list",
                        LETTER,
                        "Kính gửi: Công đoàn các xã, phường\n",
                        "Kính gửi: - Công đoàn các xã, phường;\n- Công đoàn cơ sở trực thuộc.\n"),
                arguments(
                        "addressee-list",
                        LETTER,
                        "Kính gửi: Công đoàn các xã, phường\n",
                        "Kính gửi: Công đoàn các xã, phường;\n- Công đoàn các khu công nghiệp;\n- Công đoàn cơ sở trực thuộc.\n"),
                arguments(
                        "addressees",
                        PLAN,
                        "năm 2026\n\nThực hiện",
                        "năm 2026\n\nKính gửi: Các công đoàn cơ sở\n\nThực hiện"),
                arguments(
                        "addressees",
                        PLAN.replace("KẾ HOẠCH\n", "THÔNG BÁO\n").replace("KH-CĐP", "TB-CĐP"),
                        "năm 2026\n\nThực hiện",
                        "năm 2026\n\nKính gửi: Các công đoàn cơ sở\n\nThực hiện"),
                arguments(
                        "addressees", LETTER.replace("- Như trên;\n", ""), "Kính gửi: Công đoàn các xã, phường\n", ""),
                arguments("capacity-form", PLAN, "TM. BAN", "TM.BAN"),
                arguments("capacity-form", LETTER, "TM. BAN", "T/M BAN"),
                arguments("capacity-form", LETTER, "TM. BAN", "TM BAN"),
                arguments("position", PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "KT. CHỦ TỊCH\nCHỦ TỊCH"),
                arguments(
                        "position",
                        LETTER,
                        "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH",
                        "TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nCHỦ TỊCH"),
                arguments("signer-name", PLAN, "Nguyễn Thị Hoài An", "ThS. Nguyễn Thị Hoài An"),
                arguments("signer-name", LETTER, "Trần Đức Phú", "TRẦN ĐỨC PHÚ"),
                arguments("issuer-authority", PLAN, "TM. BAN THƯỜNG VỤ", "TM. BAN CHẤP HÀNH"),
                arguments("issuer-authority", PLAN, ", Ban Thường vụ Công", ", Ban Chấp hành Công"),
                arguments(
                        "recipients-missing",
                        PLAN,
                        "Nơi nhận:\n- LĐLĐ tỉnh (để b/c);\n- Các CĐCS trực thuộc;\n- Lưu: VT, TG.\n",
                        ""),
                arguments(
                        "recipients-missing",
                        LETTER,
                        "Nơi nhận:\n- Như trên;\n- Ban Tuyên giáo Tổng Liên đoàn (để b/c);\n- Lưu: VT, TGNC.\n",
                        ""),
                arguments("recipients-above", LETTER, "- Như trên;\n", ""),
                arguments("recipients-above", LETTER, "- Như trên;\n", "- Thường trực Tỉnh ủy;\n"),
                arguments("recipients-repeated", LETTER, "- Như trên;\n", "- Như trên;\n- Công đoàn các xã, phường;\n"),
                arguments(
                        "recipients-repeated",
                        LETTER,
                        "- Như trên;\n",
                        "- Như trên;\n- CĐ các xã, phường (để thực hiện);\n"),
                arguments(
                        "recipient-issuer", PLAN, "- Các CĐCS", "- Ban Thường vụ Công đoàn phường Tân Mỹ;\n- Các CĐCS"),
                arguments("recipient-issuer", PLAN, "- Các CĐCS", "- BTV Công đoàn phường Tân Mỹ;\n- Các CĐCS"),
                arguments(
                        "recipient-receiver",
                        PLAN,
                        "về Công đoàn phường trước",
                        "về Liên đoàn Lao động huyện Kim Hòa trước"),
                arguments(
                        "recipient-receiver",
                        PLAN,
                        "về Công đoàn phường trước",
                        "về Tổng Liên đoàn Lao động Việt Nam trước"),
                arguments(
                        "recipient-purposes",
                        PLAN,
                        "- Các CĐCS trực thuộc;",
                        "- Đảng ủy phường (để báo cáo);\n- Các CĐCS trực thuộc;"),
                arguments("recipient-purposes", LETTER, "- Như trên;\n", "- Như trên;\n- Thường trực Tỉnh ủy (b/c);\n"),
                arguments("recipient-marks", PLAN, "- LĐLĐ tỉnh (để b/c);", "- LĐLĐ tỉnh (để b/c)"),
                arguments("recipient-marks", LETTER, "- Như trên;\n", "- Như trên\n"),
                arguments("archive-line", PLAN, "- Lưu: VT, TG.\n", ""),
                arguments("archive-line", PLAN, "- Lưu: VT, TG.", "- Lưu VT, TG."),
                arguments("archive-line", LETTER, "- Lưu: VT, TGNC.", "- Lưu: TGNC, VT."));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsRightIsLeftAlone(String paper, String one, String other) {
        assertThat(paper).contains(one);
        assertThat(FormPaper.told(paper.replace(one, other))).isEmpty();
    }

    static Stream<Arguments> right() {
        return Stream.of(
                arguments(PLAN, "KẾ HOẠCH", "KẾ HOẠCH"),
                arguments(LETTER, "Kính gửi", "Kính gửi"),
                arguments(PLAN, "HÒA XÃ HỘI", "HOÀ XÃ HỘI"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TL. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TL. BAN THƯỜNG VỤ\nTRƯỞNG BAN TUYÊN GIÁO"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "CHỦ TỊCH"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "Q. CHỦ TỊCH"),
                arguments(PLAN, "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
                arguments(PLAN, "Số: 06/KH-CĐP", "Số: 128/KH-CĐP"),
                arguments(PLAN, "Số: 06/KH-CĐP", "Số: 06/KH-BTV"),
                arguments(PLAN, "ngày 05 tháng 3", "ngày 28 tháng 02"),
                arguments(PLAN, "ngày 05 tháng 3", "ngày 31 tháng 12"),
                arguments(PLAN, "Tân Mỹ, ngày 05", "Phường 1, ngày 05"),
                arguments(PLAN, "Số: 06/KH-CĐP\n", "Số:       /KH-CĐP\nDỰ THẢO\n"),
                arguments(PLAN, "Tháng Công nhân năm 2026\n\n", "Tháng Công nhân, chăm lo đời sống đoàn viên v.v.\n\n"),
                arguments(
                        PLAN,
                        "- LĐLĐ tỉnh (để b/c);\n",
                        "- Thường trực Đảng ủy phường (để b/c);\n- LĐLĐ tỉnh (để b/c);\n"),
                arguments(PLAN, "- LĐLĐ tỉnh (để b/c);\n", "- Chủ tịch, các Phó Chủ tịch;\n- LĐLĐ tỉnh (để b/c);\n"),
                arguments(PLAN, "- Lưu: VT, TG.", "- Lưu: VT."),
                arguments(PLAN, "- Lưu: VT, TG.", "- Lưu: Văn thư, TG (2)."),
                arguments(PLAN, "- Lưu: VT, TG.", "- Lưu: CĐ."),
                arguments(PLAN, "về Công đoàn phường trước", "về Liên đoàn Lao động tỉnh trước"),
                arguments(
                        PLAN,
                        "ngày 10/02/2026 của Liên đoàn Lao động tỉnh Sông Vân,",
                        "ngày 10/02/2026 của Ban Chấp hành Liên đoàn Lao động tỉnh Sông Vân về tổ chức Tháng Công nhân,"),
                arguments(
                        LETTER,
                        "Kính gửi: Công đoàn các xã, phường\n",
                        "Kính gửi:\n- Công đoàn các xã, phường;\n- Công đoàn cơ sở trực thuộc.\n"),
                arguments(
                        LETTER,
                        "Kính gửi: Công đoàn các xã, phường\n",
                        "Kính gửi:\n- Thường trực Tỉnh ủy;\n- Ủy ban nhân dân tỉnh;\n- Sở Nội vụ;\n- Công đoàn các xã, phường.\n"),
                arguments(LETTER, "- Như trên;", "- Như kính gửi;"),
                arguments(
                        PLAN.replace("KẾ HOẠCH\n", "BÁO CÁO\n").replace("KH-CĐP", "BC-CĐP"),
                        "- LĐLĐ tỉnh (để b/c);",
                        "- LĐLĐ tỉnh;"),
                arguments(
                        PLAN.replace("KẾ HOẠCH\n", "BÁO CÁO\n")
                                .replace("KH-CĐP", "BC-CĐP")
                                .replace("- LĐLĐ tỉnh (để b/c);", "- Như trên;"),
                        "năm 2026\n\nThực hiện",
                        "năm 2026\n\nKính gửi: Liên đoàn Lao động tỉnh Sông Vân\n\nThực hiện"),
                arguments(LETTER, "LĐLĐ-TGNC", "LĐLĐ-VP"),
                arguments(LETTER, "Ban Tuyên giáo Tổng Liên đoàn (để b/c)", "Chủ tịch, các PCT (để b/c)"),
                arguments(LETTER, "Trần Đức Phú", "Lý A Sùng"),
                arguments(
                        LETTER,
                        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\n",
                        "UBND TỈNH SÔNG VÂN\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n"));
    }

    @Test
    void aTitleOfASectorWhoseHeadsRuledOtherwiseIsLeft() {
        String school = PLAN.replace(
                        "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ",
                        "SỞ GIÁO DỤC VÀ ĐÀO TẠO SÔNG VÂN\nTRƯỜNG THPT TÂN MỸ")
                .replace("Nguyễn Thị Hoài An", "TS. Nguyễn Thị Hoài An");
        assertThat(FormPaper.told(school)).doesNotContain("signer-name");
    }

    @Test
    void thePartysRegulationsCarryTheSymbolOfADecision() {
        String rule = PLAN.replaceFirst("KẾ HOẠCH", "QUY ĐỊNH");
        assertThat(FormPaper.told(rule.replace("Số: 06/KH-CĐP", "Số: 06-QĐ/TU")))
                .doesNotContain("symbol-type");
        assertThat(FormPaper.told(rule.replace("Số: 06/KH-CĐP", "Số: 06/QĐ-CĐP")))
                .contains("symbol-type");
    }

    @Test
    void aPaperWithoutAnySignatureSaysSo() {
        String unsigned = PLAN.replace("TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\n\nNguyễn Thị Hoài An\n", "");
        assertThat(FormPaper.told(unsigned)).containsExactly("signature");
        assertThat(FormPaper.told(unsigned + "(Đã ký)\n")).doesNotContain("signature");
        assertThat(FormPaper.told(unsigned + "Người ký: Nguyễn Thị Hoài An\n")).doesNotContain("signature");
    }

    @Test
    void whatAReaderDidNotUnderstandIsNotMissing() {
        assertThat(FormPaper.told(PLAN.replace("Số: 06/KH-CĐP", "Số: «SO»/KH-CĐP")))
                .doesNotContain("number-line");
        assertThat(FormPaper.told(PLAN.replace("ngày 05 tháng 3 năm", "ngày [ngày] tháng [tháng] năm")))
                .doesNotContain("place-date");
        assertThat(FormPaper.told(PLAN.replace("\n", " "))).isEmpty();
    }

    @Test
    void aSecretPaperIsSentAway() {
        assertThat(FormPaper.told(PLAN.replace("Số: 06/KH-CĐP\n", "Số: 06/KH-CĐP\nMẬT\n")))
                .contains("secrecy");
        assertThat(FormPaper.told(PLAN.replace("Số: 06/KH-CĐP\n", "Số: 06/KH-CĐP\n[TỐI MẬT]\n")))
                .contains("secrecy");
        assertThat(FormPaper.told(PLAN.replace("đoàn viên thi đua", "đoàn viên giữ bí mật nhà nước")))
                .isEmpty();
        assertThat(FormPaper.told(PLAN.replace("PHƯỜNG TÂN MỸ", "XÃ CỔ MẬT"))).doesNotContain("secrecy");
    }

    @Test
    void anIssuedPaperIsNoDraftAnyMore() {
        assertThat(FormPaper.told(PLAN.replace("Số: 06/KH-CĐP\n", "Số: 06/KH-CĐP\nDỰ THẢO\n")))
                .containsExactly("draft-mark");
        assertThat(FormPaper.told(LETTER.replace("Số: 112/LĐLĐ-TGNC\n", "Số: 112/LĐLĐ-TGNC\nDỰ THẢO\n")))
                .containsExactly("draft-mark");
        assertThat(FormPaper.told(PLAN.replace("Số: 06/KH-CĐP\n", "Số: 06/KH-CĐP\nKHẨN\n")))
                .isEmpty();
    }

    @Test
    void aHeadOfThePartyAndOneOfTheStateAreNotMixed() {
        String party = PLAN.replace(
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ\nSố: 06/KH-CĐP",
                "ĐẢNG BỘ TỈNH SÔNG VÂN\nĐẢNG ỦY PHƯỜNG TÂN MỸ\n*\nSố 06-KH/ĐU");
        String right = party.replace(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM");
        String mixed = party.replace("Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(FormPaper.told(right))
                .doesNotContain("mixed-head", "national-title", "number-line", "archive-line", "capacity-form");
        assertThat(FormPaper.told(mixed)).contains("mixed-head");
        assertThat(FormPaper.told(PLAN)).doesNotContain("mixed-head");
    }

    @Test
    void anAppendixIsAnnounced() {
        String appended = PLAN
                + "\nPhụ lục\nDANH SÁCH ĐƠN VỊ\n1. Công đoàn Trường Tiểu học Tân Mỹ\n2. Công đoàn Trạm Y tế phường\n";
        assertThat(FormPaper.told(appended)).contains("appendix");
        assertThat(FormPaper.told(appended.replace("lao động sáng tạo.", "lao động sáng tạo (Phụ lục kèm theo).")))
                .doesNotContain("appendix");
    }

    @Test
    void minutesWithTwoSignersAndCongressPapersAreRight() {
        String minutes = PLAN.replace("KẾ HOẠCH\n", "BIÊN BẢN\n")
                .replace("KH-CĐP", "BB-CĐP")
                .replace(
                        "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\n\nNguyễn Thị Hoài An\n",
                        "THƯ KÝ\n\n\nLý A Sùng\n\nCHỦ TỌA\n\n\nNguyễn Thị Hoài An\n");
        assertThat(FormPaper.told(minutes)).isEmpty();
        String congress = PLAN.replace(
                        "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ",
                        "ĐẠI HỘI ĐẠI BIỂU CÔNG ĐOÀN TỈNH SÔNG VÂN\nLẦN THỨ X, NHIỆM KỲ 2025-2030")
                .replace(", Ban Thường vụ Công đoàn phường Tân Mỹ xây dựng", ", Đại hội xây dựng")
                .replace("TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", "TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH");
        assertThat(FormPaper.told(congress)).isEmpty();
    }

    @Test
    void aLetterWithoutAddresseesSaysSo() {
        assertThat(FormPaper.told(LETTER.replace("Kính gửi: Công đoàn các xã, phường\n", "")
                        .replace("- Như trên;\n", "")))
                .contains("addressees");
        assertThat(FormPaper.told(LETTER.replace("Kính gửi:", "Kính gởi:"))).doesNotContain("addressees");
    }

    @Test
    void everyFindingHasWordsOrConcernsTheWhole() {
        List<String> papers =
                List.of(PLAN.replace("TM. BAN", "TM.BAN"), LETTER.replace("- Như trên;\n", "- Như trên\n"));
        papers.forEach(paper -> assertThat(FormPaper.findings(paper))
                .allMatch(each -> !each.excerpt().isEmpty()));
    }
}
