package vn.congdoan.vanthu.app.incoming;

import java.nio.file.Path;

/**
 * A copy with the stamp on it.
 *
 * @param free false when the stamp covers something, because the page has no free place
 * @param signed whether the original carries signatures; they stay valid and don't cover the stamp
 */
public record StampedCopy(Path file, boolean free, boolean signed) {}
