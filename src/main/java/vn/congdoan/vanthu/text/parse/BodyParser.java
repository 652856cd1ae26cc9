package vn.congdoan.vanthu.text.parse;

/**
 * Reads the notation in which a body is typed (see {@code src/site/markdown/notation.md}). Takes any text and never fails; time
 * grows with the length of the text.
 */
public final class BodyParser {
    private BodyParser() {}

    /** The body, and where each block of it stands in {@code typed}. */
    public static ParsedBody parse(String typed) {
        return new BodyReading(SourceText.of(typed)).read();
    }
}
