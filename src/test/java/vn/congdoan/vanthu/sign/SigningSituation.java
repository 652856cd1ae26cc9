package vn.congdoan.vanthu.sign;

import static vn.congdoan.vanthu.app.signing.SigningDrafts.CLOCK;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.FAMILY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.app.signing.OpenKey;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.sign.verify.SignatureVerification;
import vn.congdoan.vanthu.sign.verify.TrustedRoots;

/** An authority, a leader and an office with their opened keys, and documents to sign. */
public final class SigningSituation implements AutoCloseable {
    public static final SigningPlacesService PLACES = new SigningPlacesService(FormatPacks.builtIn()::all);
    public static final SigningService SIGNING = new SigningService(() -> FAMILY, PLACES, null, CLOCK);

    public final TestAuthority authority = TestAuthority.create();
    public final OpenKey leader;
    public final OpenKey office;

    public SigningSituation() throws Exception {
        leader = open(authority.person(SigningDrafts.SIGNER));
        office = open(authority.person("Công đoàn Giáo dục tỉnh Hoa Lâm"));
    }

    public static OpenKey open(TestAuthority.Identity identity) throws Exception {
        Path file = Files.createTempFile("key", ".p12");
        try {
            identity.store(file);
            return SIGNING.open(new KeySource.KeyFile(file.toString()), TestAuthority.PIN.toCharArray());
        } finally {
            Files.delete(file);
        }
    }

    /** With its empty fields. */
    public static byte[] prepared(Draft draft) {
        return SIGNING.prepare(EXPORTS.pdf(draft), PLACES.of(EXPORTS.set(draft), FAMILY));
    }

    public byte[] byLeader(byte[] pdf) {
        return SIGNING.sign(pdf, SigningOrder.as(SigningRole.PERSON), leader).pdf();
    }

    public byte[] byOffice(byte[] pdf) {
        return SIGNING.sign(pdf, SigningOrder.as(SigningRole.ORGANISATION), office)
                .pdf();
    }

    public List<SignatureStatus> verify(byte[] pdf) {
        return new SignatureVerification(TrustedRoots.of(List.of(authority.certificate()))).verify(pdf);
    }

    @Override
    public void close() {
        leader.close();
        office.close();
    }
}
