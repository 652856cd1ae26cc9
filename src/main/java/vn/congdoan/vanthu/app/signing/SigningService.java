package vn.congdoan.vanthu.app.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.sign.PdfSigning;
import vn.congdoan.vanthu.sign.SignatureFields;
import vn.congdoan.vanthu.sign.SignatureRequest;
import vn.congdoan.vanthu.sign.SigningFonts;
import vn.congdoan.vanthu.sign.TimestampService;
import vn.congdoan.vanthu.sign.key.SigningKeys;
import vn.congdoan.vanthu.sign.verify.TrustedRoots;

/** Signs PDF files: whose key, as what, where on the page. Safe for several threads. */
public final class SigningService {
    /** Times on documents are Vietnam's (NĐ 30, Phụ lục I, II.8a), wherever the machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PdfSigning signing;
    private final SigningPlacesService places;
    private final Path authorities;
    private final Clock clock;

    /**
     * @param fonts of what a signature shows; asked when something is first shown in words
     * @param authorities folder of certificates that complete chains and are trusted; may be missing
     */
    public SigningService(Supplier<FontFamily> fonts, SigningPlacesService places, Path authorities, Clock clock) {
        Objects.requireNonNull(fonts, "fonts");
        this.signing = new PdfSigning(new SigningFonts(
                () -> fonts.get().file(FontFace.REGULAR).bytes(),
                () -> fonts.get().file(FontFace.ITALIC).bytes()));
        this.places = Objects.requireNonNull(places, "places");
        this.authorities = authorities;
        this.clock = clock.withZone(ZONE);
    }

    /**
     * Opens a key source; close it when the files are signed.
     *
     * @param pin wiped before this returns
     * @throws ProblemException a {@code sign.key.…} of its own for each cause
     */
    public OpenKey open(KeySource source, char[] pin) {
        return new OpenKey(new SigningKeys(clock, TrustedRoots.inFolder(authorities)).open(source, pin));
    }

    /**
     * Signs one file where its field or its text shows the place; without one the signature is valid but not seen, and this is
     * told.
     *
     * @throws ProblemException why it isn't signed
     */
    public SignedPdf sign(byte[] pdf, SigningOrder order, OpenKey key) {
        return sign(pdf, order, key, null);
    }

    /**
     * @param known places that the caller knows exactly because it set the document itself; null looks for them in the file
     * @throws ProblemException why it isn't signed
     */
    public SignedPdf sign(byte[] pdf, SigningOrder order, OpenKey key, SigningPlaces known) {
        key.key().requireUsable();
        List<MessageRef> remarks = new ArrayList<>();
        Supplier<SigningPlaces> found = known == null ? () -> places.of(pdf) : () -> known;
        SigningSpot spot = SigningSpot.of(pdf, order, found, key::belongsTo);
        String text = new SigningFigures(places, LocalDate.now(clock)).of(pdf, order, remarks);
        boolean shown = order.visible()
                && spot.field().place() != null
                && !(SigningFigures.areOf(order.role()) && text.isEmpty());
        if (order.visible() && !shown && remarks.isEmpty()) {
            remarks.add(MessageRef.of("sign.done.invisible"));
        }
        SigningField field = spot.field();
        SignatureRequest request = new SignatureRequest(field, order.picture(), text, shown, ZonedDateTime.now(clock));
        TimestampService stamps = order.timestampUrl().isBlank() ? null : TimestampService.at(order.timestampUrl());
        return new SignedPdf(signing.sign(pdf, request, key.key(), stamps), field, shown, remarks);
    }

    /**
     * Signs one file into another; the input is never touched.
     *
     * @param target replaced when it is there; its folder is made when it is missing
     * @throws ProblemException why it isn't signed; nothing is written then
     */
    public SignedPdf sign(Path file, Path target, SigningOrder order, OpenKey key) {
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()) || isSame(file, target)) {
            throw ProblemException.of("sign.file.same", file.toString());
        }
        SignedPdf signed = sign(FileBytes.of(file), order, key);
        Folders.make(target.toAbsolutePath().getParent());
        AtomicFile.write(target, out -> out.write(signed.pdf()));
        return signed;
    }

    /** Also by another path, as over a link. */
    private static boolean isSame(Path file, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            return false; // the read that follows names what is wrong
        }
    }

    /** The file with empty signature fields at these places; see {@link SignatureFields#prepare}. */
    public byte[] prepare(byte[] pdf, SigningPlaces at) {
        return SignatureFields.prepare(pdf, at.fields());
    }
}
