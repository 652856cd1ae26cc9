package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.text.value.Plain;

class NamedPeriodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-01 | 2026-10-31 | Tháng 10 | SAME",
                "2026-10-01 | 2026-10-31 | T10/2026 | SAME",
                "2026-10-01 | 2026-10-31 | 10/2026 | SAME",
                "2026-10-01 | 2026-10-31 | THÁNG 10 NĂM 2025 | OTHER",
                "2026-10-01 | 2026-10-31 | Năm 2025 tháng 10 | OTHER OTHER",
                "2026-10-01 | 2026-10-31 | T9 | OTHER",
                "2026-10-01 | 2026-10-31 | Quý IV/2026 | WIDER",
                "2026-10-01 | 2026-10-31 | Năm 2026 | WIDER",
                "2026-10-01 | 2026-10-31 | Lào Cai, ngày 20 tháng 9 năm 2026 | ''",
                "2026-10-01 | 2026-10-31 | ngày     tháng 9 năm 2026 | ''",
                "2026-10-01 | 2026-10-31 | từ ngày 01/10/2026 đến ngày 31/10/2026 | SAME",
                "2026-10-01 | 2026-10-31 | Hạn gửi: chậm nhất ngày 30/11/2026 | ''",
                "2026-01-01 | 2026-12-31 | Năm 2026 | SAME",
                "2026-01-01 | 2026-12-31 | Cả năm | SAME",
                "2026-01-01 | 2026-12-31 | 6 tháng đầu năm | PART",
                "2026-01-01 | 2026-12-31 | 11 tháng 2026 | PART",
                "2026-01-01 | 2026-12-31 | Q3 | PART",
                "2026-07-01 | 2026-12-31 | 6 tháng cuối năm 2026 | SAME",
                "2026-07-01 | 2026-12-31 | 6 tháng đầu năm | OTHER",
                "2026-07-01 | 2026-12-31 | Cả năm | WIDER",
                "2025-12-01 | 2026-05-31 | 6 tháng đầu năm 2026 | SAME",
                "2025-11-16 | 2026-11-15 | Năm 2026 | SAME",
                "2025-09-01 | 2026-05-31 | Năm học 2025-2026 | SAME",
                "2025-09-01 | 2026-05-31 | Cả năm | SAME",
                "2025-09-01 | 2026-05-31 | Học kỳ I | PART",
                "2025-09-05 | 2026-01-15 | Học kỳ I | SAME",
                "2025-09-05 | 2026-01-15 | HK2 | PART",
                "2026-10-01 | 2026-10-31 | Thực hiện Thông tư 19/2023/TT-BNV | ''"
            })
    void wordsNameTimes(LocalDate from, LocalDate to, String words, String fits) {
        ReportPeriod period = new ReportPeriod(from, to);
        String key = LabelKey.words(Plain.fold(words));
        boolean running = words.length() > 24;
        List<NamedPeriod> named = running ? NamedPeriod.in(key, period) : NamedPeriod.inHeading(key, period);
        String told = named.stream().map(one -> one.fit(period).name()).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(fits);
    }
}
