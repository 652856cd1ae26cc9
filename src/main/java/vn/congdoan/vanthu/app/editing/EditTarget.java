package vn.congdoan.vanthu.app.editing;

/**
 * Where to write what stands somewhere on the page.
 *
 * @param line which line of a field that holds several; 0 for others
 * @param offset in the running text for BODY, otherwise in the line
 */
public record EditTarget(EditPlace place, int line, int offset) {}
