package vn.congdoan.vanthu.app.checking;

import java.util.Objects;
import vn.congdoan.vanthu.domain.check.CheckFinding;

/**
 * A finding in a file.
 *
 * @param line what a person would call the line, counted from 1; null when it is about the whole document
 */
public record FileFinding(CheckFinding finding, Integer line) {
    public FileFinding {
        Objects.requireNonNull(finding, "finding");
    }
}
