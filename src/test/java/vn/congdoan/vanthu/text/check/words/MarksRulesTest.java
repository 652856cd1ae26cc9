package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on blanks and marks. */
class MarksRulesTest {
    @Test
    void whiteSpaceIsReportedWhereItDeparts() {
        assertThat(Checked.by("white-space", "Công đoàn cơ sở ,tổ công đoàn"))
                .as("Công đoàn cơ sở ,tổ công đoàn")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "tổ chức  hội thi"))
                .as("tổ chức  hội thi")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "Hội nghị Trung ương 8,9 khóa XIII"))
                .as("Hội nghị Trung ương 8,9 khóa XIII")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "vững mạnh;xây dựng đơn vị"))
                .as("vững mạnh;xây dựng đơn vị")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "hoạt động ( trực tuyến)"))
                .as("hoạt động ( trực tuyến)")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "triển khai.Ban Thường vụ giao"))
                .as("triển khai.Ban Thường vụ giao")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "ngày 03/12/2031của công đoàn"))
                .as("ngày 03/12/2031của công đoàn")
                .isNotEmpty();
        assertThat(Checked.by("white-space", "Công đoàn An Hòa- Đổi mới"))
                .as("Công đoàn An Hòa- Đổi mới")
                .isNotEmpty();
    }

    @Test
    void whiteSpaceLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("white-space", "Tỷ lệ 98,5% so với 1.234,5 triệu đồng"))
                .as("Tỷ lệ 98,5% so với 1.234,5 triệu đồng")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "Khai mạc lúc 7:30, bế mạc lúc 11:30."))
                .as("Khai mạc lúc 7:30, bế mạc lúc 11:30.")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "Gửi về hộp thư tuyengiao@anhoa.vn; xem https://anhoa.vn/a,b;c"))
                .as("Gửi về hộp thư tuyengiao@anhoa.vn; xem https://anhoa.vn/a,b;c")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "phát triển kinh tế - xã hội, văn hóa: nhiều kết quả"))
                .as("phát triển kinh tế - xã hội, văn hóa: nhiều kết quả")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "điểm trung bình đạt 8,9 điểm"))
                .as("điểm trung bình đạt 8,9 điểm")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "Nghị quyết số 02-NQ/TW, Kế hoạch số 15/KH-LĐLĐ"))
                .as("Nghị quyết số 02-NQ/TW, Kế hoạch số 15/KH-LĐLĐ")
                .isEmpty();
    }

    @Test
    void rangeFormIsReportedWhereItDeparts() {
        assertThat(Checked.by("range-form", "Giai đoạn 2023-2028 và nhiệm kỳ 2023-2028; giai đoạn 2025 – 2030."))
                .as("Giai đoạn 2023-2028 và nhiệm kỳ 2023-2028; giai đoạn 2025 – 2030.")
                .isNotEmpty();
        assertThat(Checked.by("range-form", "Nhiệm kỳ 2023-2028, nhiệm kỳ 2020-2025, giai đoạn 2025 - 2030."))
                .as("Nhiệm kỳ 2023-2028, nhiệm kỳ 2020-2025, giai đoạn 2025 - 2030.")
                .isNotEmpty();
    }

    @Test
    void rangeFormLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("range-form", "Giai đoạn 2023-2028, nhiệm kỳ 2020-2025."))
                .as("Giai đoạn 2023-2028, nhiệm kỳ 2020-2025.")
                .isEmpty();
        assertThat(Checked.excerpts("range-form", "Giai đoạn 2023 - 2028, nhiệm kỳ 2020 - 2025."))
                .as("Giai đoạn 2023 - 2028, nhiệm kỳ 2020 - 2025.")
                .isEmpty();
        assertThat(Checked.excerpts("range-form", "Nghị định số 98/2023/NĐ-CP và giai đoạn 2023-2028."))
                .as("Nghị định số 98/2023/NĐ-CP và giai đoạn 2023-2028.")
                .isEmpty();
        assertThat(Checked.excerpts("range-form", "Giai đoạn 2021-2025; kỷ niệm (28/7/1929 - 28/7/2024)."))
                .as("Giai đoạn 2021-2025; kỷ niệm (28/7/1929 - 28/7/2024).")
                .isEmpty();
    }

    @Test
    void termHyphenIsReportedWhereItDeparts() {
        assertThat(Checked.by("term-hyphen", "phát triển kinh tế-xã hội của tỉnh"))
                .as("phát triển kinh tế-xã hội của tỉnh")
                .isNotEmpty();
        assertThat(Checked.by("term-hyphen", "các tổ chức chính trị-xã hội"))
                .as("các tổ chức chính trị-xã hội")
                .isNotEmpty();
    }

    @Test
    void termHyphenLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("term-hyphen", "phát triển kinh tế - xã hội"))
                .as("phát triển kinh tế - xã hội")
                .isEmpty();
        assertThat(Checked.excerpts("term-hyphen", "công tác xã hội"))
                .as("công tác xã hội")
                .isEmpty();
        assertThat(Checked.excerpts("term-hyphen", "Ban Tuyên giáo - Nữ công"))
                .as("Ban Tuyên giáo - Nữ công")
                .isEmpty();
        assertThat(Checked.excerpts("term-hyphen", "thi đua, khen thưởng"))
                .as("thi đua, khen thưởng")
                .isEmpty();
    }

    @Test
    void ellipsisFormIsReportedWhereItDeparts() {
        assertThat(Checked.by("ellipsis-form", "băng rôn, pa nô ..."))
                .as("băng rôn, pa nô ...")
                .isNotEmpty();
        assertThat(Checked.by("ellipsis-form", "xây dựng đơn vị vững mạnh,...; tuyên truyền gương điển hình"))
                .as("xây dựng đơn vị vững mạnh,...; tuyên truyền gương điển hình")
                .isNotEmpty();
        assertThat(Checked.by("ellipsis-form", "phòng, chống ma túy, mại dâm..."))
                .as("phòng, chống ma túy, mại dâm...")
                .isNotEmpty();
    }

    @Test
    void ellipsisFormLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("ellipsis-form", "ngày ... tháng ... năm 2031 tại hội trường"))
                .as("ngày ... tháng ... năm 2031 tại hội trường")
                .isEmpty();
        assertThat(Checked.excerpts("ellipsis-form", "Số: …/KH-LĐLĐ của cơ quan"))
                .as("Số: …/KH-LĐLĐ của cơ quan")
                .isEmpty();
        assertThat(Checked.excerpts("ellipsis-form", "“… vì lợi ích của đoàn viên”"))
                .as("“… vì lợi ích của đoàn viên”")
                .isEmpty();
        assertThat(Checked.excerpts("ellipsis-form", "Họ và tên: .......... Chức vụ: .........."))
                .as("Họ và tên: .......... Chức vụ: ..........")
                .isEmpty();
        assertThat(Checked.excerpts("ellipsis-form", "Phong trào thi đua lao động giỏi./."))
                .as("Phong trào thi đua lao động giỏi./.")
                .isEmpty();
    }

    @Test
    void quotationMarksIsReportedWhereItDeparts() {
        assertThat(Checked.by("quotation-marks", "Phong trào “Lao động giỏi được phát động"))
                .as("Phong trào “Lao động giỏi được phát động")
                .isNotEmpty();
        assertThat(Checked.by("quotation-marks", "Phong trào \"Lao động giỏi\" và phong trào “Dân vận khéo”"))
                .as("Phong trào \"Lao động giỏi\" và phong trào “Dân vận khéo”")
                .isNotEmpty();
        assertThat(Checked.by("quotation-marks", "Phong trào Lao động giỏi” được phát động"))
                .as("Phong trào Lao động giỏi” được phát động")
                .isNotEmpty();
    }

    @Test
    void quotationMarksLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("quotation-marks", "Phong trào “Lao động giỏi” và “Dân vận khéo”"))
                .as("Phong trào “Lao động giỏi” và “Dân vận khéo”")
                .isEmpty();
        assertThat(Checked.excerpts("quotation-marks", "Không có dấu ngoặc nào"))
                .as("Không có dấu ngoặc nào")
                .isEmpty();
        assertThat(
                        Checked.excerpts(
                                "quotation-marks",
                                "Sửa đổi Điều 5 như sau:\n\n“Điều này áp dụng cho mọi đơn vị.\n\nĐơn vị chịu trách nhiệm thi hành.”"))
                .as(
                        "Sửa đổi Điều 5 như sau:\n\n“Điều này áp dụng cho mọi đơn vị.\n\nĐơn vị chịu trách nhiệm thi hành.”")
                .isEmpty();
        assertThat(Checked.excerpts("quotation-marks", "Chủ đề “Mỗi công đoàn cơ sở - Một lợi ích đoàn viên”"))
                .as("Chủ đề “Mỗi công đoàn cơ sở - Một lợi ích đoàn viên”")
                .isEmpty();
    }

    @Test
    void closingMarkIsReportedWhereItDeparts() {
        assertThat(Checked.inFile("closing-mark", "Kế hoạch này thay thế kế hoạch cũ."))
                .isNotEmpty();
        assertThat(Checked.by("closing-mark", "Kế hoạch này thay thế kế hoạch cũ."))
                .as("the form of our own documents prints it")
                .isEmpty();
        assertThat(Checked.by("closing-mark", "Đề nghị các đơn vị thực hiện/."))
                .as("Đề nghị các đơn vị thực hiện/.")
                .isNotEmpty();
    }

    @Test
    void closingMarkLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("closing-mark", "Đề nghị các đơn vị thực hiện./."))
                .as("Đề nghị các đơn vị thực hiện./.")
                .isEmpty();
        assertThat(Checked.excerpts("closing-mark", "Đề nghị các đơn vị thực hiện./.\n\nTrần Văn Sáng"))
                .as("a bare name below the mark")
                .isEmpty();
        assertThat(Checked.excerpts("white-space", "Tờ trình số 990/TTr- SGDĐT ngày 29 tháng 4 năm 2026"))
                .as("a blank in a symbol is the symbol's")
                .isEmpty();
        assertThat(Checked.excerpts("closing-mark", "Trân trọng./."))
                .as("Trân trọng./.")
                .isEmpty();
        assertThat(Checked.excerpts("closing-mark", "Nội dung một.\n\nNội dung hai./."))
                .as("Nội dung một.\n\nNội dung hai./.")
                .isEmpty();
        assertThat(Checked.excerpts("closing-mark", "1. Một.\n\n2. Hai./."))
                .as("1. Một.\n\n2. Hai./.")
                .isEmpty();
    }

    @Test
    void letterFormIsReportedWhereItDeparts() {
        assertThat(Checked.by("letter-form", "Tổ chức công đoàn và Ðoàn viên"))
                .as("Tổ chức công đoàn và Ðoàn viên")
                .isNotEmpty();
        assertThat(Checked.by("letter-form", "Tất cả các đơn vị công​đoàn cơ sở"))
                .as("Tất cả các đơn vị công​đoàn cơ sở")
                .isNotEmpty();
        assertThat(Checked.by("letter-form", "công tác tuyên giáo củа đơn vị"))
                .as("công tác tuyên giáo củа đơn vị")
                .isNotEmpty();
        assertThat(Checked.by("letter-form", "vận động toàn thể đoàn viên tham gia"))
                .as("vận động toàn thể đoàn viên tham gia")
                .isNotEmpty();
    }

    @Test
    void letterFormLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("letter-form", "Đoàn viên công đoàn"))
                .as("Đoàn viên công đoàn")
                .isEmpty();
        assertThat(Checked.excerpts("letter-form", "Ánh sáng và Ước mơ"))
                .as("Ánh sáng và Ước mơ")
                .isEmpty();
        assertThat(Checked.excerpts("letter-form", "Hệ số α của mẫu"))
                .as("Hệ số α của mẫu")
                .isEmpty();
        assertThat(Checked.excerpts("letter-form", "Điện thoại: 0210 123 456"))
                .as("Điện thoại: 0210 123 456")
                .isEmpty();
    }
}
