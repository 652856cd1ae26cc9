package vn.congdoan.vanthu.layout.line;

/**
 * One line of a paragraph, as a range of its characters.
 *
 * @param start first character
 * @param end after the last character that is shown; spaces at the end of a line take no room
 * @param width natural width in pt, before any stretching
 * @param spaces how many spaces can be stretched
 * @param last ended by the paragraph's end or a hard break, so never stretched
 */
public record Line(int start, int end, double width, int spaces, boolean last) {}
