package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.text.parse.BodyWords;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Reads what a body says. Takes any text and never fails; what isn't sure is left out; time grows with the text's length. */
public final class ContentReader {
    private final List<Citation> citations = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Headings headings = new Headings();

    private ContentReader() {}

    public static DocumentContent read(ParsedBody body) {
        ContentReader reader = new ContentReader();
        BodyWords.of(body).forEach(reader::read);
        return new DocumentContent(reader.citations, reader.deadlines, reader.targets);
    }

    private void read(BodyWords block) {
        List<Citation> cited = CitationReader.read(block);
        citations.addAll(cited);
        if (block.block().ref().area() != SourceRef.Area.LEGAL_BASIS) {
            headings.enter(block);
            deadlines.addAll(DeadlineReader.read(block, headings, cited));
            targets.addAll(TargetReader.read(block, headings));
        }
    }
}
