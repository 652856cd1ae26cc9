package vn.congdoan.vanthu.layout.font;

/**
 * One face as it was found: its bytes, which the PDF embeds, and its measures.
 *
 * @param place the file's path, or the name of the bundled resource
 */
public record FontFile(String place, byte[] bytes, FaceMetrics metrics) {}
