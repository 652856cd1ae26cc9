package vn.congdoan.vanthu.fidelity;

import vn.congdoan.vanthu.domain.document.Numbering;

/** Bodies in the notation, of the shapes that official documents have. */
final class Texts {
    /** The three kinds of charts, with a series of two years, a missing figure and one below nought. */
    static final String CHARTS = """
            Số buổi tuyên truyền theo khối:
            [Biểu đồ thanh]
            | Khối | Năm 2025 | Năm 2024 |
            | Khối Trung học phổ thông | 1.234 | 1.100 |
            | Khối Trung học cơ sở và các trường Tiểu học trên địa bàn các xã | 700 | 812 |
            | Khối Mầm non | 96,5 | |
            Số lượt người dự theo năm:
            [Biểu đồ đường]
            | Năm | Lượt người |
            | 2022 | 4.120 |
            | 2023 | 5.230 |
            | 2024 | 5.100 |
            | 2025 | 6.020 |
            Tăng, giảm theo cụm:
            [Biểu đồ cột]
            | Cụm | Buổi | Lớp |
            | Cụm 1 | 12 | 8 |
            | Cụm 2 | 20 | 9 |
            | Cụm 3 | 7 | -3 |""";

    private Texts() {}

    static String plan(int seed, int length) {
        Prose prose = new Prose(seed);
        StringBuilder text = new StringBuilder("Thực hiện chương trình công tác năm, " + prose.sentences(1) + "\n");
        text.append("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n");
        dashes(text, prose, length + 1);
        text.append("2. Yêu cầu\n");
        dashes(text, prose, length);
        text.append("II. NỘI DUNG VÀ GIẢI PHÁP\n");
        for (int i = 1; i <= length; i++) {
            text.append(i)
                    .append(". Công tác tuyên truyền, vận động đợt ")
                    .append(i)
                    .append('\n');
            text.append(i).append(".1. Tuyên truyền trực quan\n");
            text.append("a) ")
                    .append(prose.some(2))
                    .append("\nb) ")
                    .append(prose.some(2))
                    .append('\n');
            text.append(i).append(".2. ").append(prose.some(3)).append('\n');
            text.append("- ")
                    .append(prose.task())
                    .append("\n+ ")
                    .append(prose.task())
                    .append("\n+ ");
            text.append(prose.task()).append('\n');
        }
        text.append("III. TỔ CHỨC THỰC HIỆN\n1. ").append(prose.some(3)).append("\n2. ");
        return text.append(prose.some(3)).append('\n').append(closing()).toString();
    }

    static String closing() {
        return "Trên đây là văn bản của Ban Thường vụ; trong quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị"
                + " phản ánh về Liên đoàn Lao động tỉnh để được hướng dẫn, giải quyết./.";
    }

    private static void dashes(StringBuilder text, Prose prose, int count) {
        for (int i = 0; i < count; i++) {
            text.append("- ").append(prose.some(2)).append('\n');
        }
    }

    static String letter(int seed, int count) {
        Prose prose = new Prose(seed);
        StringBuilder text = new StringBuilder(prose.sentences(2)).append('\n');
        for (int i = 1; i <= count; i++) {
            text.append(i).append(". ").append(prose.some(3)).append('\n');
        }
        return text.append(closing()).toString();
    }

    static String decision(int seed) {
        Prose prose = new Prose(seed);
        return "Căn cứ Luật Công đoàn ngày 27 tháng 11 năm 2024;\n"
                + "Căn cứ Điều lệ Công đoàn Việt Nam và các văn bản hướng dẫn thi hành Điều lệ hiện hành;\n"
                + "Theo đề nghị của Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh.\n"
                + "Điều 1. " + prose.sentences(2) + "\n1. " + prose.some(2) + "\n2. " + prose.some(2)
                + "\nĐiều 2. " + prose.sentences(3) + "\nĐiều 3. " + prose.sentences(1)
                + " Quyết định có hiệu lực kể từ ngày ký./.";
    }

    static String regulation(int seed, int chapters) {
        Prose prose = new Prose(seed);
        StringBuilder text = new StringBuilder();
        int article = 1;
        for (int chapter = 1; chapter <= chapters; chapter++) {
            text.append("Chương ").append(Numbering.roman(chapter)).append('\n');
            text.append(chapter == 1 ? "Quy định chung\n" : "Quản lý, sử dụng nguồn thu và tài sản\n");
            for (int i = 0; i < 3; i++) {
                text.append("Điều ").append(article++).append(". Nguyên tắc và trách nhiệm thực hiện\n");
                text.append("1. ").append(prose.some(2)).append("\n2. Nội dung gồm:\n");
                for (int point = 1; point <= (i == 1 ? 11 : 3); point++) {
                    text.append(Numbering.letter(point))
                            .append(") ")
                            .append(prose.task())
                            .append('\n');
                }
                text.append("3. ").append(prose.some(3)).append('\n');
            }
        }
        return text.append("Điều ")
                .append(article)
                .append(". Hiệu lực thi hành\n")
                .append(closing())
                .toString();
    }

    static String report(int seed, int rows) {
        Prose prose = new Prose(seed);
        StringBuilder text =
                new StringBuilder("I. KẾT QUẢ\n").append(prose.sentences(4)).append('\n');
        text.append("| STT | Đơn vị | Số đoàn viên | Kết nạp mới | Ghi chú |\n");
        for (int i = 1; i <= rows; i++) {
            text.append("| ")
                    .append(i)
                    .append(" | Công đoàn cơ sở Công ty cổ phần số ")
                    .append(i);
            text.append(" | ").append(120 * i).append(" | ").append(7 * i % 50).append(" | ");
            text.append(i % 4 == 0 ? prose.task() : "").append(" |\n");
        }
        text.append("II. ĐÁNH GIÁ CHUNG\n1. ")
                .append(prose.some(3))
                .append("\n2. ")
                .append(prose.some(3));
        return text.append('\n').toString();
    }

    static String landscape(int seed) {
        Prose prose = new Prose(seed + 100);
        StringBuilder text =
                new StringBuilder("[Trang ngang]\n| STT | Nội dung | Chủ trì | Phối hợp | Thời gian | Kinh phí |\n");
        for (int i = 1; i <= 12; i++) {
            text.append("| ").append(i).append(" | ").append(prose.task());
            text.append(" | Ban Tuyên giáo | Văn phòng, các công đoàn cơ sở | Quý ")
                    .append(1 + i % 4);
            text.append(" | ").append(i).append(".500.000 |\n");
        }
        return text.toString();
    }

    /** Tables at the beginning, behind each other and at the end, with empty cells and a single row. */
    static String tables() {
        return "| Một hàng | duy nhất |\n\n" + "| STT | Tên |\n| 1 | |\n| | |\n" + "Ở giữa có một dòng.\n"
                + "| A | B | C |\n| 1 | 2 | 3 |";
    }

    /** Every level, levels passed over, lists begun anew, and the alphabet to its end and beyond. */
    static String numbering() {
        StringBuilder text = new StringBuilder(
                "1. Trước mọi phần.\n2. Vẫn trước.\nPhần I\nMở đầu\nI. MỘT\na) Điểm không khoản;\n"
                        + "b) nữa;\n1. Khoản đầu tiên.\na) Một điểm;\n1.1. Tiểu khoản đầu.\n1.2. Tiểu khoản sau.\n- Gạch\n+ Cộng\n2. Khoản hai.\n"
                        + "2.1. Tiểu khoản.\nII. HAI\n- Gạch đầu dòng.\n1. Khoản.\nPhần II\nNội dung\nI. BA\n1. Khoản.\nChương I\nQuy định\n"
                        + "Điều 1. Một điều.\n1. Khoản.\n2. Khoản.\nChương II\nQuy định khác\nĐiều 2. Hai điều.\n1. Gồm:\n");
        for (int point = 1; point <= 25; point++) {
            text.append(Numbering.letter(point)).append(") việc ấy;\n");
        }
        return text.append("2. Và:\na) đầu;\nb) cuối.").toString();
    }

    static String appendices(int seed) {
        Prose prose = new Prose(seed + 200);
        StringBuilder text = new StringBuilder("\nPhụ lục I\nNội dung thi đua theo từng đợt\nI. ĐỢT MỘT\n1. ");
        text.append(prose.some(3))
                .append("\n2. ")
                .append(prose.some(3))
                .append("\na) ")
                .append(prose.task());
        text.append("\nb) ").append(prose.task()).append("\nII. ĐỢT HAI\n1. ").append(prose.sentences(14));
        text.append("\n2. ").append(prose.sentences(12));
        text.append("\n\nPhụ lục II\nBảng phân công nhiệm vụ\n| STT | Việc | Người làm |\n");
        for (int i = 1; i <= 30; i++) {
            text.append("| ")
                    .append(i)
                    .append(" | ")
                    .append(prose.task())
                    .append(" | Đồng chí số ")
                    .append(i);
            text.append(" |\n");
        }
        return text.toString();
    }

    static String guidance(int seed, int sections) {
        Prose prose = new Prose(seed);
        StringBuilder text = new StringBuilder(prose.sentences(3)).append('\n');
        for (int section = 1; section <= sections; section++) {
            text.append(Numbering.roman(section)).append(". NỘI DUNG VÀ CÁCH THỨC TIẾN HÀNH\n");
            for (int i = 1; i <= 3; i++) {
                text.append(i)
                        .append(". Công việc chuẩn bị\n")
                        .append(prose.sentences(3))
                        .append('\n');
                text.append(i).append(".1. ").append(prose.some(3)).append('\n');
                text.append(i).append(".2. ").append(prose.some(3)).append('\n');
                dashes(text, prose, 2);
            }
        }
        return text.append(closing()).toString();
    }

    /** Words that are hard to break: addresses, symbols of documents, dashes. */
    static String hard(int seed, int count) {
        Prose prose = new Prose(seed);
        String[] hard = {
            "truy cập https://quanly.congdoantruongson.vn/doan-vien/dang-nhap?nam=2026&quy=1 để đăng nhập",
            "đối chiếu với Quyết định số 933/QĐ-TLĐ, Kế hoạch số 22/KH-TLĐ và Công văn số 30/LĐLĐ-TGNC",
            "giai đoạn 2026-2030 (kinh tế - xã hội, quốc phòng - an ninh) – theo từng năm",
            "gửi tệp BC-CDCS_Q1.2026.xlsx (dung lượng dưới 5MB) về hộp thư vanphong@congdoantruongson.vn"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i + 1).append(". ").append(prose.sentence()).append(" Các đơn vị ");
            text.append(hard[i % hard.length])
                    .append("; ")
                    .append(prose.sentence())
                    .append('\n');
        }
        return text.append(closing()).toString();
    }
}
