package vn.congdoan.vanthu.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldReportsTest {
    private static final ErrorReport DISK = new ErrorReport("Lỗi", "Ổ đĩa đầy.", "", "");
    private static final ErrorReport PRINTER = new ErrorReport("Lỗi", "Máy in tắt.", "", "");

    private final List<ErrorReport> told = new ArrayList<>();
    private final HeldReports reports = new HeldReports(told::add);

    @Test
    void whatFailsUnderTheCoverIsToldWhenItIsOpenAgainEachThingOnce() {
        reports.accept(PRINTER);
        reports.setOpen(false);
        reports.accept(DISK);
        reports.accept(DISK);
        assertThat(told).containsExactly(PRINTER);

        reports.setOpen(true);
        reports.setOpen(true);

        assertThat(told).containsExactly(PRINTER, DISK);
    }

    @Test
    void theNextPersonHearsNothingOfTheLast() {
        reports.setOpen(false);
        reports.accept(DISK);
        reports.forget();

        reports.setOpen(true);

        assertThat(told).isEmpty();
    }
}
