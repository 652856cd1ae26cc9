package vn.congdoan.vanthu.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.layout.SetDocument;

/** Sets drafts and exports them. It needs no database. */
public final class ExportService {

    /** The draft as a document: its running text parsed. */
    public OfficialDocument parse(Draft draft) {
        throw new UnsupportedOperationException("the parser is not on main yet");
    }

    /** The pages as they will look, for the live page; what an edit left alone is not set again. */
    public SetDocument set(Draft draft) {
        throw new UnsupportedOperationException("the typesetter is not on main yet");
    }

    /** Exports, refusing to replace files; see {@link #export(Draft, Set, Path, OverwritePolicy)}. */
    public Job<List<Path>> export(Draft draft, Set<ExportFormat> formats, Path folder) {
        return export(draft, formats, folder, OverwritePolicy.REFUSE);
    }

    /**
     * Writes the draft in all formats or, when one fails, in none.
     *
     * @return the written files in the order of {@link ExportFormat}
     */
    public Job<List<Path>> export(Draft draft, Set<ExportFormat> formats, Path folder, OverwritePolicy policy) {
        return new Job<>(MessageRef.of("export.job.title", fileName(draft.parts())), control -> {
            throw new UnsupportedOperationException("the renderers are not on main yet");
        });
    }

    /** The name without its ending: type, number and subject, as in "KH-06-LDLD_tuyen-truyen-dai-hoi". */
    public String fileName(DocumentParts parts) {
        return ExportName.of(parts);
    }
}
