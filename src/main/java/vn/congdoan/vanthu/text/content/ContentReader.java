package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.text.parse.BodyWords;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Reads what a body says. Takes any text and never fails; what isn't sure is left out; time grows with the text's length. */
public final class ContentReader {
    private static final String REPORT = "Báo cáo";

    private final List<Citation> citations = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Headings headings = new Headings();
    private final boolean isReport;

    private ContentReader(boolean isReport) {
        this.isReport = isReport;
    }

    /** What a body says that belongs to no known document. */
    public static DocumentContent read(ParsedBody body) {
        return read(body, false);
    }

    /** What the body of a document says: its own number is no citation, and the figures of a report are mostly no targets. */
    public static DocumentContent read(ParsedBody body, DocumentParts parts) {
        DocumentContent all = read(body, REPORT.equals(parts.type().name()));
        OwnNumber own = new OwnNumber(parts);
        List<Citation> others =
                all.citations().stream().filter(citation -> !own.is(citation)).toList();
        return new DocumentContent(others, all.deadlines(), all.targets());
    }

    private static DocumentContent read(ParsedBody body, boolean isReport) {
        ContentReader reader = new ContentReader(isReport);
        TimeTables tables = new TimeTables(body);
        BodyWords.of(body).forEach(block -> reader.read(block, tables));
        return new DocumentContent(reader.citations, reader.deadlines, reader.targets);
    }

    private void read(BodyWords block, TimeTables tables) {
        List<Citation> cited = CitationReader.read(block);
        citations.addAll(cited);
        if (block.block().ref().area() == SourceRef.Area.LEGAL_BASIS) {
            return;
        }
        headings.enter(block);
        if (tables.isTimeCell(block)) {
            deadlines.addAll(tables.deadlines(block));
        } else {
            deadlines.addAll(DeadlineReader.read(block, headings, cited));
        }
        targets.addAll(TargetReader.read(block, headings, isReport));
    }
}
