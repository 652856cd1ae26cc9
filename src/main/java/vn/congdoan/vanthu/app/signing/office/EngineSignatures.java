package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.sign.key.TokenLabels;
import vn.congdoan.vanthu.sign.verify.SameDocument;
import vn.congdoan.vanthu.text.viet.DateWords;

/** The program's own engines, used as this machine is set up. */
final class EngineSignatures implements PdfSignatures {

    /** In a millimetre. */
    private static final double POINTS = 72 / 25.4;

    private record Opened(vn.congdoan.vanthu.app.signing.OpenKey key, SigningSettings settings) implements OpenKey {
        @Override
        public String owner() {
            return key.certificate().subject();
        }

        @Override
        public void close() {
            key.close();
        }
    }

    private final SigningService signing;
    private final SigningPlacesService places;
    private final ExportService exports;
    private final Supplier<Draft> trial;
    private final Supplier<SigningSettings> machine;
    private final Path authorities;
    private volatile VerificationService verification;

    /** @param authorities folder of the certificates that the office trusts */
    EngineSignatures(
            SigningService signing,
            SigningPlacesService places,
            ExportService exports,
            Supplier<Draft> trial,
            Supplier<SigningSettings> machine,
            Path authorities) {
        this.signing = Objects.requireNonNull(signing, "signing");
        this.places = Objects.requireNonNull(places, "places");
        this.exports = Objects.requireNonNull(exports, "exports");
        this.trial = Objects.requireNonNull(trial, "trial");
        this.machine = Objects.requireNonNull(machine, "machine");
        this.authorities = Objects.requireNonNull(authorities, "authorities");
        trustChanged();
    }

    @Override
    public void trustChanged() {
        verification = new VerificationService(authorities);
    }

    @Override
    public byte[] prepare(Draft draft, boolean fields) {
        byte[] pdf = exports.pdf(draft);
        return fields ? signing.prepare(pdf, of(draft)) : pdf;
    }

    @Override
    public SigningPlaces places(Draft draft) {
        return of(draft);
    }

    private SigningPlaces of(Draft draft) {
        SigningPlaces set = places.of(exports.set(draft), exports.family());
        return new SigningPlaces(set.persons(), set.signers(), set.number(), set.date(), sized(set.seal()));
    }

    /** As wide as this office's seal, around the same middle. */
    private SigningPlace sized(SigningPlace seal) {
        if (seal == null) {
            return null;
        }
        double wide = machine.get().sealDiameter() * POINTS;
        double left = seal.left() + (seal.width() - wide) / 2;
        double top = seal.top() + (seal.height() - wide) / 2;
        return new SigningPlace(seal.page(), left, top, wide, wide);
    }

    @Override
    public OpenKey open(SigningRole role, Pin pin) {
        return open(role, machine.get(), pin);
    }

    @Override
    public OpenKey open(SigningRole role, SigningSettings settings, Pin pin) {
        if (!settings.isComplete()) {
            throw ProblemException.of("signing.noKey");
        }
        var key = signing.open(settings.source(), pin.copy());
        String wanted = role == SigningRole.PERSON ? settings.personCertificate() : settings.sealCertificate();
        try {
            return new Opened(wanted.isBlank() ? key : key.with(wanted), settings);
        } catch (ProblemException e) {
            key.close();
            throw e;
        }
    }

    @Override
    public byte[] sign(byte[] pdf, SigningRole role, OpenKey key, Draft draft, Draft printed) {
        Opened opened = (Opened) key;
        SigningOrder order = order(role, opened.settings()).withText(text(role, draft));
        return signing.sign(pdf, order, opened.key(), of(printed)).pdf();
    }

    @Override
    public byte[] signForeign(byte[] pdf, SigningRole role, OpenKey key) {
        Opened opened = (Opened) key;
        return signing.sign(pdf, order(role, opened.settings()), opened.key()).pdf();
    }

    private static SigningOrder order(SigningRole role, SigningSettings settings) {
        String picture = switch (role) {
            case PERSON -> settings.personPicture();
            case ORGANISATION -> settings.sealPicture();
            case NUMBER, DATE -> "";
        };
        SigningOrder order = SigningOrder.as(role).withTimestamps(settings.timeStampUrl());
        return picture.isBlank() ? order : order.withPicture(SignedFolder.bytes(Path.of(picture)));
    }

    private static String text(SigningRole role, Draft draft) {
        return switch (role) {
            case NUMBER -> draft.parts().number().printedNumber();
            case DATE ->
                draft.parts()
                        .date()
                        .full()
                        .map(date -> DateWords.day(date.getDayOfMonth()))
                        .orElse("");
            case PERSON, ORGANISATION -> "";
        };
    }

    @Override
    public List<SignatureStatus> verify(byte[] pdf) {
        return verification.verify(pdf);
    }

    @Override
    public List<MessageRef> differences(byte[] prepared, byte[] returned) {
        return SameDocument.isPreparedFrom(prepared, returned).stream().toList();
    }

    @Override
    public List<SigningCertificate> certificates(KeySource source, Pin pin) {
        try (var key = signing.open(source, pin.copy())) {
            return key.certificates();
        }
    }

    @Override
    public List<String> tokens(String library) {
        return TokenLabels.of(library);
    }

    @Override
    public byte[] trialPage() {
        return prepare(trial.get(), true);
    }
}
