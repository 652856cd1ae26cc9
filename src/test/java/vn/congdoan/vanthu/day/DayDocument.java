package vn.congdoan.vanthu.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plan from which the round is born: four targets, a deadline for the units and one for the office. */
public final class DayDocument {
    private DayDocument() {}

    public static Path write(Path file, OfficeDates dates) throws IOException {
        return Files.writeString(file, """
                KẾ HOẠCH
                Tuyên truyền, học tập nghị quyết trong đoàn viên năm %1$d

                I. MỤC ĐÍCH, YÊU CẦU
                Nâng cao nhận thức của đoàn viên, nhà giáo và người lao động trong ngành.

                II. CHỈ TIÊU
                1. 95%% trở lên đoàn viên được học tập nghị quyết.
                2. 90%% trở lên nhà giáo tham gia hội thi trực tuyến.
                3. Tổ chức ít nhất 02 cuộc tập huấn cho cán bộ công đoàn.
                4. Đăng tải ít nhất 10 tin, bài trên trang thông tin của ngành.

                III. TỔ CHỨC THỰC HIỆN
                1. Các công đoàn cơ sở gửi báo cáo kết quả về Công đoàn ngành trước ngày %2$s.
                2. Văn phòng Công đoàn ngành tổng hợp, báo cáo Liên đoàn Lao động tỉnh trước ngày %3$s.
                """.formatted(
                        dates.year(),
                        dates.before(),
                        java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                                .format(dates.today().plusDays(20))));
    }
}
