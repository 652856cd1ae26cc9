package vn.congdoan.vanthu.app.signing.office;

import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.text.viet.Letters;

/** Compares who stands under a document with who a certificate names. */
final class SignerNames {
    private SignerNames() {}

    /** Those who stand under the document. */
    static List<String> of(Draft draft) {
        return draft.parts().signatures().stream()
                .map(SignatureBlock::signer)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** Whether the certificate's name holds the person's; certificates often lack accents, so none count. */
    static boolean isIn(String certificate, String person) {
        return (" " + words(certificate) + " ").contains(" " + words(person) + " ");
    }

    private static String words(String name) {
        return Letters.fold(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
