package vn.congdoan.vanthu.app.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.Envelope;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.layout.EnvelopeSetter;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;
import vn.congdoan.vanthu.text.viet.Letters;

/** Prints envelopes and labels for the recipients of a document. */
public final class EnvelopeService {
    private static final int LONGEST_NAME = 40;

    private final SendingService sending;
    private final DirectoryService directory;
    private final Supplier<FontFamily> fonts;
    private final PdfRenderer pdf;

    public EnvelopeService(
            SendingService sending, DirectoryService directory, Supplier<FontFamily> fonts, Clock clock) {
        this.sending = Objects.requireNonNull(sending, "sending");
        this.directory = Objects.requireNonNull(directory, "directory");
        this.fonts = Objects.requireNonNull(fonts, "fonts");
        pdf = new PdfRenderer(clock);
    }

    /**
     * Writes one PDF into the folder; one that is there already is replaced.
     *
     * @param keys of rows of the plan
     * @return the file; the job fails with {@code sending.nobody} when none of the rows has a recipient
     */
    public Job<Path> print(long documentId, Set<String> keys, EnvelopeFormat format, Path folder) {
        return new Job<>(MessageRef.of("sending.job.envelopes"), control -> {
            DocumentParts parts = sending.issued(documentId).parts();
            List<Envelope> envelopes = envelopes(documentId, parts, keys);
            if (envelopes.isEmpty()) {
                throw ProblemException.of("sending.nobody");
            }
            FontFamily family = fonts.get();
            SetDocument set = new EnvelopeSetter(family).set(envelopes, format);
            byte[] file = pdf.render(set, family, DocumentNames.brief(parts), parts.organisation());
            control.checkCancelled();
            Folders.make(folder);
            Path target = folder.toAbsolutePath().normalize().resolve(name(parts, format));
            AtomicFile.write(target, out -> out.write(file));
            return target;
        });
    }

    private List<Envelope> envelopes(long documentId, DocumentParts parts, Set<String> keys) {
        Map<Long, Correspondent> known =
                directory.correspondents().stream().collect(Collectors.toMap(Correspondent::id, one -> one));
        return sending.plan(documentId).resolved().stream()
                .filter(row -> keys.contains(row.key()))
                .map(row -> envelope(parts, row, known.get(row.correspondentId())))
                .toList();
    }

    private static Envelope envelope(DocumentParts parts, PlannedRecipient row, Correspondent to) {
        return new Envelope(
                parts.parentOrganisation() == null ? "" : capitals(parts.parentOrganisation()),
                capitals(parts.organisation()),
                number(parts.number()),
                row.name(),
                to == null ? "" : to.address(),
                to == null ? "" : to.phone());
    }

    private static String capitals(String name) {
        return name.toUpperCase(Messages.VIETNAMESE);
    }

    static String number(DocumentNumber number) {
        return number.symbol().isEmpty()
                ? number.printedNumber()
                : number.printedNumber() + number.separator() + number.symbol();
    }

    private static String name(DocumentParts parts, EnvelopeFormat format) {
        String kind =
                format == EnvelopeFormat.LABELS ? "nhan" : "bi-" + format.name().toLowerCase(Locale.ROOT);
        return kind + "_" + Letters.slug(number(parts.number()), LONGEST_NAME) + ".pdf";
    }
}
