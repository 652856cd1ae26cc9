package vn.congdoan.vanthu.app.register;

import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterSubject;

/** What the book says of a document, taken from its parts. */
final class DraftRow {
    private DraftRow() {}

    static RegisterSubject subject(DocumentParts parts) {
        String signers = parts.signatures().stream()
                .map(SignatureBlock::signer)
                .filter(signer -> signer != null && !signer.isBlank())
                .collect(Collectors.joining(", "));
        return new RegisterSubject(parts.type().code(), parts.type().name(), parts.subject(), signers);
    }

    /**
     * @param copies for column 7
     * @param note for column 10
     */
    static RegisterDelivery delivery(DocumentParts parts, int copies, String note) {
        String recipients = parts.recipients().stream().map(Recipient::name).collect(Collectors.joining("; "));
        return new RegisterDelivery(recipients, parts.archive(), copies, null, "", note);
    }
}
