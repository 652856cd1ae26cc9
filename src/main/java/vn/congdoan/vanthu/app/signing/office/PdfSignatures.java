package vn.congdoan.vanthu.app.signing.office;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.settings.SigningSettings;

/** What the office's signing needs of the engines: pages, keys, signatures. Tests put one that fails into its place. */
interface PdfSignatures {

    /** A key that was unlocked; close it as soon as the last signature is made. */
    interface OpenKey extends AutoCloseable {
        /** The name in its certificate. */
        String owner();

        @Override
        void close();
    }

    /**
     * The PDF for signing.
     *
     * @param fields whether the empty named fields are put in
     */
    byte[] prepare(Draft draft, boolean fields);

    /** Where the signatures will stand, for showing. */
    SigningPlaces places(Draft draft);

    OpenKey open(SigningRole role, Pin pin);

    /** The same with another key than this machine's; its signatures look as these settings say. */
    OpenKey open(SigningRole role, SigningSettings settings, Pin pin);

    /**
     * Adds a signature behind what is there.
     *
     * @param draft whose number or date is filled in
     * @param printed as it stands on the pages, with what is open there
     */
    byte[] sign(byte[] pdf, SigningRole role, OpenKey key, Draft draft, Draft printed);

    /** Signs a file that is none of ours. */
    byte[] signForeign(byte[] pdf, SigningRole role, OpenKey key);

    /** The trusted certificates are others now. */
    void trustChanged();

    /** One for each signature, in the order of signing. */
    List<SignatureStatus> verify(byte[] pdf);

    /** What the returned file shows differently; empty when it is the same with more behind it. */
    List<MessageRef> differences(byte[] prepared, byte[] returned);

    /** All that a source holds. */
    List<SigningCertificate> certificates(KeySource source, Pin pin);

    /** The labels of the plugged-in tokens of that library, in the order of their slots. */
    List<String> tokens(String library);

    /** A page that is nobody's document, to try on. */
    byte[] trialPage();
}
