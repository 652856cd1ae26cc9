package vn.congdoan.vanthu.app.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.read.SourceReader;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.document.ParsedDocument;
import vn.congdoan.vanthu.text.letters.LetterRepair;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/**
 * Reads whole documents from files of any kind: the bytes to lines, the letters repaired, the lines to parts, the text to what
 * it says. It needs no database and is safe for several threads.
 */
public final class ReadingService {
    private final Supplier<List<FormatPack>> packs;

    /** @param packs their types are the kinds of documents a text may name */
    public ReadingService(Supplier<List<FormatPack>> packs) {
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /** Reads a file where somebody watches. */
    public Job<ReadFile> open(Path file) {
        MessageRef title = MessageRef.of("read.job.title", String.valueOf(file.getFileName()));
        return new Job<>(title, control -> read(file, control));
    }

    /** @throws ProblemException with the one cause why the file can't be read */
    public ReadFile read(Path file) {
        return read(file, JobControl.UNATTENDED);
    }

    private ReadFile read(Path file, JobControl control) {
        SourceDocument raw = SourceReader.read(FileBytes.of(file), String.valueOf(file.getFileName()));
        control.checkCancelled();
        SourceDocument source = LetterRepair.repair(raw);
        control.checkCancelled();
        List<ReadItem> documents = new ArrayList<>();
        for (ReadDocument reading : DocumentRecogniser.recognise(source, types())) {
            control.checkCancelled();
            documents.add(new ReadItem(
                    reading,
                    ContentReader.read(
                            BodyParser.parse(reading.draft().bodyText()),
                            reading.draft().parts())));
        }
        return new ReadFile(file, source, documents, findings(source, documents));
    }

    /**
     * The documents of a file as drafts. A text file that this program wrote comes back exactly as it was.
     *
     * @throws ProblemException as {@link #read}
     */
    public List<ReadDraft> drafts(Path file) {
        return drafts(read(file));
    }

    /** The same for a file that was read already. */
    public List<ReadDraft> drafts(ReadFile read) {
        Optional<ReadDraft> own = own(read.source());
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<ReadDraft> drafts = new ArrayList<>();
        for (ReadItem item : read.documents()) {
            List<Finding> findings = new ArrayList<>(read.findings());
            findings.addAll(item.reading().findings());
            drafts.add(new ReadDraft(item.reading().draft(), findings));
        }
        return drafts;
    }

    /**
     * The draft with the text of a file in place of its own. A file that names the kind of its document gives the parts around
     * the text too, as far as it has them; of a text file without a head the text is taken exactly as typed.
     */
    public Draft replaced(Draft present, ReadFile read) {
        Draft other = drafts(read).get(0).draft();
        boolean isTyped = read.source().format() == SourceFormat.TEXT;
        if (other.parts().type().name().isEmpty()) {
            return present.withBodyText(isTyped ? text(read.source()) : other.bodyText());
        }
        String text = UnclosedText.of(present.bodyText(), other.bodyText());
        return ReplacedParts.of(present, other.withBodyText(text));
    }

    private Optional<ReadDraft> own(SourceDocument source) {
        if (source.format() != SourceFormat.TEXT) {
            return Optional.empty();
        }
        return DocumentParser.parseOwn(text(source), types())
                .map((ParsedDocument parsed) -> new ReadDraft(parsed.draft(), parsed.findings()));
    }

    /** The file's text as it was, blank lines included. */
    private static String text(SourceDocument source) {
        StringBuilder text = new StringBuilder();
        int at = 1;
        for (var line : source.lines()) {
            while (at < line.number()) {
                text.append('\n');
                at++;
            }
            text.append(line.text());
        }
        return text.append('\n').toString();
    }

    private static List<Finding> findings(SourceDocument source, List<ReadItem> documents) {
        List<Finding> findings = new ArrayList<>(source.findings());
        if (documents.size() > 1) {
            findings.add(new Finding(Severity.WARNING, "", MessageRef.of("read.severalDocuments", documents.size())));
        }
        return findings;
    }

    /** The kinds of documents that a file may hold. */
    public List<DocumentType> types() {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        packs.get().forEach(pack -> pack.types().forEach(type -> types.putIfAbsent(type.name(), type)));
        return List.copyOf(types.values());
    }
}
