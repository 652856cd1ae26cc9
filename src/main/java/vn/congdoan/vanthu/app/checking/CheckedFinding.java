package vn.congdoan.vanthu.app.checking;

import java.util.Objects;
import vn.congdoan.vanthu.domain.check.CheckFinding;

/**
 * A finding with what was decided about it.
 *
 * @param reason why it is left as it is; null while nobody has decided so
 */
public record CheckedFinding(CheckFinding finding, String reason) {
    public CheckedFinding {
        Objects.requireNonNull(finding, "finding");
    }

    public boolean isIgnored() {
        return reason != null;
    }

    public boolean isMendable() {
        return finding.repair() != null;
    }
}
