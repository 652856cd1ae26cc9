package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/**
 * Recognises the documents in a foreign file. Every piece of every line is scored for what it may be, the scores are weighed
 * against each other from top to bottom, and the parts are read from the roles that come out; what stays in doubt is left empty.
 */
public final class DocumentRecogniser {
    private DocumentRecogniser() {}

    /**
     * One for each document in the file, in their order; at least one.
     *
     * @param types the types of the format pack in force; papers of other known types get one of their own
     */
    public static List<ReadDocument> recognise(SourceDocument source, List<DocumentType> types) {
        TypeNames names = new TypeNames(types);
        List<Facts> facts = new ArrayList<>();
        List<Piece> pieces = Pieces.of(source.lines(), names);
        pieces.forEach(piece -> facts.add(new Facts(piece, names)));
        if (facts.isEmpty()) {
            return List.of(empty(source));
        }
        List<Integer> starts = Papers.starts(facts);
        List<ReadDocument> read = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : facts.size();
            int endLine = i + 1 < starts.size()
                    ? facts.get(end).piece.line()
                    : source.lines().size();
            Paper paper = new Paper(facts.subList(starts.get(i), end), names);
            int firstLine = i == 0 ? 0 : facts.get(starts.get(i)).piece.line();
            read.add(new PaperReader(paper).read(firstLine, endLine, starts.size()));
        }
        return read;
    }

    private static ReadDocument empty(SourceDocument source) {
        DocumentParts parts = new DocumentParts(
                TitleParts.UNKNOWN,
                "",
                "",
                DocumentNumber.open(""),
                "",
                PartialDate.BLANK,
                Mark.NONE,
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of());
        List<Finding> findings = List.of(new Finding(Severity.WARNING, "", MessageRef.of("recognise.type")));
        return new ReadDocument(
                new Draft(parts, ""),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                source.lines().size(),
                findings);
    }
}
