package vn.congdoan.vanthu.ui.settings;

import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * A certificate to sign with.
 *
 * @param id "" for whichever the key has
 */
public record CertificateChoice(String id, String label) {
    static final CertificateChoice ANY = new CertificateChoice("", "");

    static CertificateChoice of(SigningCertificate certificate, Messages messages) {
        String words = certificate.subject() + " – " + certificate.issuer();
        return new CertificateChoice(
                certificate.id(),
                certificate.isUsable() ? words : words + " (" + messages.get("settings.signing.unusable") + ")");
    }
}
