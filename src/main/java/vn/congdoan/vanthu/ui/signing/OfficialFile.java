package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * A file that stands for a document and can be looked at.
 *
 * @param kept null for a PDF whose signatures are not complete yet
 */
record OfficialFile(long documentId, DocumentFile kept) {

    /** The original first. It asks the store. */
    static List<OfficialFile> of(SigningServices services, long documentId) {
        List<OfficialFile> files = new ArrayList<>();
        services.paper().files(documentId).forEach(file -> files.add(new OfficialFile(documentId, file)));
        boolean listed = files.stream().anyMatch(file -> file.kept().kind() == DocumentFile.Kind.SIGNED_PDF);
        if (!listed && services.originals().file(documentId).isPresent()) {
            files.add(0, new OfficialFile(documentId, null));
        }
        return List.copyOf(files);
    }

    MessageRef label() {
        return kept == null
                ? MessageRef.of("signing.flow.unfinished")
                : MessageRef.of("signing.flow.named", MessageRef.of(kept.kind().labelKey()), kept.fileName());
    }

    /** Where it is; as it was put there. */
    Path checked(SigningServices services) {
        return kept == null
                ? services.originals().file(documentId).orElseThrow()
                : services.paper().open(kept);
    }
}
