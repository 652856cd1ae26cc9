package vn.congdoan.vanthu.app.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.render.pdf.ArrivalStamp;
import vn.congdoan.vanthu.render.pdf.StampPlace;
import vn.congdoan.vanthu.render.pdf.StampWords;
import vn.congdoan.vanthu.render.picture.PagePictures;

/** Puts the arrival stamp on a copy of what came; the file as it arrived is never touched. */
public final class StampService {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Bytes in which a reader looks for the mark of a PDF. */
    private static final int MARK_WITHIN = 1024;

    private final IncomingService incoming;
    private final ReadingService reading;
    private final ExportService exports;
    private final Supplier<OfficeProfile> office;
    private final AuditTrail audit;
    private final Access access;
    private final Path folder;
    private final ArrivalStamp stamp = new ArrivalStamp();

    /** @param folder of the stamped copies; made when the first is stamped */
    public StampService(
            IncomingService incoming,
            ReadingService reading,
            ExportService exports,
            Supplier<OfficeProfile> office,
            AuditTrail audit,
            Access access,
            Path folder) {
        this.incoming = Objects.requireNonNull(incoming, "incoming");
        this.reading = Objects.requireNonNull(reading, "reading");
        this.exports = Objects.requireNonNull(exports, "exports");
        this.office = Objects.requireNonNull(office, "office");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Makes the copy anew; one made before is replaced. What came as no PDF is set as one first.
     *
     * @return the copy; the job fails with {@code stamp.paper}, {@code stamp.locked}, {@code stamp.sealed}, {@code stamp.unreadable}, or what says
     *     why the original can't be read
     */
    public Job<StampedCopy> stamp(IncomingEntry entry) {
        return new Job<>(MessageRef.of("stamp.job"), control -> {
            access.require(Permission.RECEIVE);
            if (!entry.document().hasFile()) {
                throw ProblemException.of("stamp.paper");
            }
            byte[] original = pdf(incoming.copy(entry.document()));
            control.checkCancelled();
            FreePlace place = place(original);
            ArrivalStamp.Stamped stamped =
                    stamp.stamp(original, words(entry), new StampPlace(place.left(), place.top()), exports.family());
            Path file = folder.resolve(name(entry));
            Folders.make(folder);
            AtomicFile.write(file, out -> out.write(stamped.file()));
            audit.note(
                    "STAMP_ARRIVAL",
                    AuditSubject.incoming(entry.id()),
                    entry.number().toString());
            return new StampedCopy(file, place.free(), stamped.signed());
        });
    }

    private byte[] pdf(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
        if (isPdf(bytes)) {
            return bytes;
        }
        List<ReadDraft> drafts = reading.drafts(file);
        if (drafts.isEmpty()) {
            throw ProblemException.of("stamp.unreadable");
        }
        return exports.pdf(drafts.get(0).draft());
    }

    private static boolean isPdf(byte[] bytes) {
        for (int at = 0; at + PDF.length <= Math.min(bytes.length, MARK_WITHIN); at++) {
            if (Arrays.equals(bytes, at, at + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    /** A page that can't be drawn is stamped at the usual place; whether the file is usable at all the stamp itself tells. */
    private static FreePlace place(byte[] file) {
        try (PagePictures pages = PagePictures.open(file)) {
            return FreePlace.on(pages.picture(0, 1), pages.size(0).width());
        } catch (ProblemException e) {
            return FreePlace.UNSEEN;
        }
    }

    private StampWords words(IncomingEntry entry) {
        String name = office.get().organisation().toUpperCase(Locale.forLanguageTag("vi"));
        return new StampWords(
                name,
                String.valueOf(entry.number().number()),
                PrintedDay.of(entry.date()),
                entry.assignment().handler(),
                "");
    }

    private static String name(IncomingEntry entry) {
        String document = entry.document().number().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
        return "den-" + entry.number().year() + "-" + entry.number().number()
                + (document.isEmpty() ? "" : "_" + document) + ".pdf";
    }
}
