package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.text.parse.BodyWords;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Reads what a body says. Takes any text and never fails; what isn't sure is left out; time grows with the text's length. */
public final class ContentReader {
    private ContentReader() {}

    public static DocumentContent read(ParsedBody body) {
        List<Citation> citations = new ArrayList<>();
        for (BodyWords words : BodyWords.of(body)) {
            citations.addAll(CitationReader.read(words));
        }
        return new DocumentContent(citations, List.of(), List.of());
    }
}
