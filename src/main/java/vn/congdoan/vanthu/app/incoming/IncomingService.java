package vn.congdoan.vanthu.app.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.storage.IncomingRepository;
import vn.congdoan.vanthu.text.viet.Letters;

/** Registers what arrives and warns of what is there already. */
public final class IncomingService {
    /** Characters of the hash in the name of a copy: enough to tell any two files of an office apart. */
    private static final int HASH_IN_NAME = 16;

    private final IncomingRepository incoming;
    private final Path folder;
    private final Access access;
    private final Clock clock;

    /** @param folder of the copies; made when the first arrives */
    public IncomingService(IncomingRepository incoming, Path folder, Access access, Clock clock) {
        this.incoming = Objects.requireNonNull(incoming, "incoming");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Last arrived first. */
    public Job<List<IncomingDocument>> list() {
        return new Job<>(MessageRef.of("intake.job.list"), control -> incoming.list());
    }

    /** What is registered already and may be the same: the same file, or the same number and symbol of the same issuer. */
    public Job<List<IncomingDocument>> alike(Arrival arrival) {
        return new Job<>(MessageRef.of("intake.job.receive"), control -> {
            DocumentParts parts = arrival.draft().parts();
            return incoming.alike(key(number(parts.number())), key(parts.organisation()), hash(bytes(arrival.file())));
        });
    }

    /** Keeps a copy of the file and registers the document. */
    public Job<IncomingDocument> receive(Arrival arrival) {
        return new Job<>(MessageRef.of("intake.job.receive"), control -> {
            access.require(Permission.RECEIVE);
            byte[] bytes = bytes(arrival.file());
            IncomingDocument document = document(arrival, hash(bytes));
            Folders.make(folder);
            AtomicFile.write(folder.resolve(document.fileCopy()), out -> out.write(bytes));
            incoming.add(document, key(document.number()), key(document.issuer()));
            return document;
        });
    }

    /** Our copy of its file. */
    public Path copy(IncomingDocument document) {
        return folder.resolve(document.fileCopy());
    }

    private IncomingDocument document(Arrival arrival, String hash) {
        DocumentParts parts = arrival.draft().parts();
        String name = String.valueOf(arrival.file().getFileName());
        return new IncomingDocument(
                0,
                clock.instant(),
                parts.type().name(),
                number(parts.number()),
                parts.organisation(),
                parts.date(),
                parts.subject(),
                parts.signatures().stream()
                        .map(SignatureBlock::signer)
                        .filter(signer -> !signer.isBlank())
                        .findFirst()
                        .orElse(""),
                name,
                hash.substring(0, HASH_IN_NAME) + ending(name),
                hash,
                arrival.draft().bodyText());
    }

    /** the number and symbol in one; "" without a running number, because a symbol alone names no document. */
    private static String number(DocumentNumber number) {
        if (number.number() == null) {
            return "";
        }
        return number.symbol().isEmpty() ? number.printedNumber() : number.printedNumber() + "/" + number.symbol();
    }

    private static String key(String words) {
        return Letters.fold(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
