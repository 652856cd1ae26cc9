package vn.congdoan.vanthu.app.editing;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;

/**
 * A stored document with what its fields are chosen from.
 *
 * @param types those of the office's format pack
 * @param setting sets this document's pages
 */
public record OpenedDocument(
        long id,
        Draft draft,
        List<DocumentType> types,
        List<Signer> signers,
        Optional<OfficeProfile> office,
        LiveSetting setting) {
    public OpenedDocument {
        types = List.copyOf(types);
        signers = List.copyOf(signers);
    }
}
