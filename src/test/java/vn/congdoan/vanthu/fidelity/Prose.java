package vn.congdoan.vanthu.fidelity;

import java.util.Random;

/** Endless official prose, the same for the same seed: sentences put together from parts, of every length. */
final class Prose {
    private static final String[] WHO = {
        "Ban Thường vụ Liên đoàn Lao động tỉnh",
        "Ban Chấp hành các công đoàn cơ sở",
        "Văn phòng Liên đoàn Lao động tỉnh phối hợp với Ban Tuyên giáo - Nữ công",
        "Công đoàn các khu công nghiệp",
        "Đoàn viên, người lao động trong các doanh nghiệp có từ 25 lao động trở lên",
        "Ủy ban Kiểm tra công đoàn các cấp",
        "Chủ tịch công đoàn cơ sở",
        "Các tổ công đoàn, nghiệp đoàn trực thuộc",
        "Cán bộ chuyên trách được phân công theo dõi địa bàn"
    };
    private static final String[] DOES = {
        "chủ động rà soát, bổ sung danh sách đoàn viên có hoàn cảnh khó khăn",
        "tổ chức gặp mặt, đối thoại giữa người lao động với người sử dụng lao động",
        "đẩy mạnh tuyên truyền trên cổng thông tin điện tử, trang mạng xã hội và bản tin nội bộ",
        "kiểm tra việc thực hiện thỏa ước lao động tập thể, nội quy và quy chế dân chủ",
        "phát động đợt thi đua ngắn ngày gắn với việc làm theo lời Bác",
        "lựa chọn, giới thiệu gương điển hình tiên tiến để biểu dương",
        "phối hợp thăm hỏi, trao quà, hỗ trợ kinh phí sửa chữa nhà ở",
        "tập huấn nghiệp vụ cho cán bộ công đoàn mới tham gia lần đầu",
        "tổng hợp ý kiến, kiến nghị của người lao động theo từng nhóm vấn đề",
        "nâng cao chất lượng sinh hoạt, đổi mới hình thức vận động, tập hợp đoàn viên"
    };
    private static final String[] HOW = {
        "bảo đảm thiết thực, tiết kiệm, tránh hình thức",
        "phù hợp với điều kiện sản xuất, kinh doanh của từng đơn vị",
        "hoàn thành trước ngày 15 tháng 4 năm 2026",
        "theo tinh thần Nghị định số 30/2020/NĐ-CP và hướng dẫn của cấp trên",
        "lấy kết quả đó làm căn cứ xét khen thưởng cuối năm",
        "nhất là ở những nơi đông lao động nữ, lao động trẻ, lao động xa quê",
        "gửi kết quả về địa chỉ bantuyengiao@congdoantruongson.vn để tổng hợp",
        "trong đó có ít nhất 85% công đoàn cơ sở đạt loại vững mạnh",
        "góp phần xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ",
        "không để xảy ra tình trạng chậm, muộn hoặc bỏ sót đối tượng"
    };
    private static final String[] LINK = {"; đồng thời ", ", qua đó ", "; trên cơ sở đó ", ", kịp thời ", " và "};

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    /** A sentence with its stop. */
    String sentence() {
        StringBuilder words = new StringBuilder(pick(WHO)).append(' ').append(pick(DOES));
        if (random.nextInt(3) > 0) {
            words.append(pick(LINK)).append(pick(DOES));
        }
        if (random.nextInt(4) > 0) {
            words.append(", ").append(pick(HOW));
        }
        return words.append('.').toString();
    }

    String sentences(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(sentence());
        }
        return words.toString();
    }

    /** One to {@code most} sentences. */
    String some(int most) {
        return sentences(1 + random.nextInt(most));
    }

    /** A sentence without its subject: what a dash introduces. */
    String task() {
        String task = pick(DOES) + ", " + pick(HOW);
        return Character.toUpperCase(task.charAt(0)) + task.substring(1) + ".";
    }

    private String pick(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
