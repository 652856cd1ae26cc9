package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.IOException;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** Reads Rich Text Format files, whatever their ending. */
public final class RtfReader {
    private RtfReader() {}

    /** @throws IOException or anything of the parser's when the file is broken */
    public static SourceDocument read(byte[] bytes) throws IOException {
        RtfListener listener = new RtfListener();
        new StandardRtfParser().parse(new RtfBytes(bytes), listener);
        return listener.document();
    }
}
