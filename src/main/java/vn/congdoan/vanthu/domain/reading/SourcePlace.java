package vn.congdoan.vanthu.domain.reading;

/**
 * Words of a source line.
 *
 * @param line index among the lines of the source
 * @param start offset in its text
 * @param end offset after the last character
 */
public record SourcePlace(int line, int start, int end) {}
