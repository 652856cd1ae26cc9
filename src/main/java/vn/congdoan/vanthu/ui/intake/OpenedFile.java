package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A file as the screen needs it.
 *
 * @param drafts what each of its documents would become
 * @param findings those of the checker, for each of its documents
 * @param types the kinds of documents there are
 */
record OpenedFile(ReadFile file, List<Draft> drafts, List<List<FileFinding>> findings, List<DocumentType> types) {
    OpenedFile {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
        types = List.copyOf(types);
    }
}
