package vn.congdoan.vanthu.reading;

import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Files as the program reads them, for tests of what comes after reading. */
public final class ForeignFiles {
    private ForeignFiles() {}

    /** The first document of a file. */
    public static Draft draft(Path file, FormatPack pack) {
        return new ReadingService(() -> List.of(pack)).drafts(file).get(0).draft();
    }

    public static OfficialDocument document(Path file, FormatPack pack) {
        Draft draft = draft(file, pack);
        return new OfficialDocument(
                draft.parts(), BodyParser.parse(draft.bodyText()).body());
    }
}
