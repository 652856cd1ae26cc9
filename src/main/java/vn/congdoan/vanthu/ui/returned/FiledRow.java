package vn.congdoan.vanthu.ui.returned;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** A report that is in, with whether the person chose it. */
final class FiledRow {
    private final FiledSubmission filed;
    private final ExpectedUnit unit;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    FiledRow(FiledSubmission filed, ExpectedUnit unit) {
        this.filed = Objects.requireNonNull(filed, "filed");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    FiledSubmission filed() {
        return filed;
    }

    Submission submission() {
        return filed.submission();
    }

    ExpectedUnit unit() {
        return unit;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }
}
