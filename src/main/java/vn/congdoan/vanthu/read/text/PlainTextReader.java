package vn.congdoan.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.viet.Letters;

/** Reads plain texts in whatever code they were saved. */
public final class PlainTextReader {
    /** A document of some thousand pages; anything larger isn't one. */
    private static final int LARGEST_MEGABYTES = 8;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    /** What programs leave in a text when they copy it from a database or a web page. */
    private static final Pattern TYPED_BREAK = Pattern.compile("\\\\r\\\\n|<br ?/?>", Pattern.CASE_INSENSITIVE);

    private PlainTextReader() {}

    /**
     * Lines keep the number they have in the file; pieces between typed breaks share number and paragraph.
     *
     * @param name of the file, for messages
     * @throws ProblemException when the bytes are empty, no text or too large
     */
    public static SourceDocument read(byte[] bytes, String name) {
        if (bytes.length > LARGEST_MEGABYTES << 20) {
            throw ProblemException.of("read.text.tooLarge", name, LARGEST_MEGABYTES);
        }
        String text = TextBytes.decoded(bytes);
        if (text == null) {
            throw ProblemException.of("read.text.notText", name);
        }
        if (Blank.is(text)) {
            throw ProblemException.of("read.text.empty", name);
        }
        return new SourceDocument(SourceFormat.TEXT, lines(Letters.nfc(text)), List.of(), List.of());
    }

    private static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : 0;
        int number = 0;
        boolean gap = false;
        for (String line : LINE_END.split(text, -1)) {
            number++;
            String[] pages = line.split("\f", -1);
            for (int i = 0; i < pages.length; i++) {
                page += i > 0 ? 1 : 0;
                for (String piece : TYPED_BREAK.split(pages[i], -1)) {
                    if (Blank.is(piece)) {
                        gap = true;
                    } else {
                        lines.add(line(piece, number, gap && !lines.isEmpty(), page));
                        gap = false;
                    }
                }
            }
        }
        return lines;
    }

    private static SourceLine line(String text, int number, boolean gap, int page) {
        LinePlace place = new LinePlace(number, gap, Region.BODY, page, null, null);
        return new SourceLine(number, text.stripTrailing(), 0, place, ParagraphLook.UNKNOWN, List.of());
    }
}
