package vn.congdoan.vanthu.sheet.total;

import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;

/** A unit whose figures count although they came after its last day. */
public record LateUnit(ExpectedUnit unit, LocalDate received, int days) {
    public LateUnit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(received, "received");
    }
}
