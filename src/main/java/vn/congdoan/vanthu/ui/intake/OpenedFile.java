package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.citation.CitedDocument;
import vn.congdoan.vanthu.app.reading.OriginalPages;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A file as the screen needs it.
 *
 * @param drafts what each of its documents would become
 * @param findings those of the checker, for each of its documents
 * @param pages pictures of its pages; null where it has none
 * @param cited what each of its documents cites, with what the office has of it
 * @param types the kinds of documents there are
 */
record OpenedFile(
        ReadFile file,
        OriginalPages pages,
        List<Draft> drafts,
        List<List<FileFinding>> findings,
        List<List<CitedDocument>> cited,
        List<DocumentType> types) {
    OpenedFile {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
        cited = List.copyOf(cited);
        types = List.copyOf(types);
    }
}
