package vn.congdoan.vanthu.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.text.parse.BodyParser;

/**
 * Sets drafts and exports them. It asks no database, so that single files can be exported without one. Safe for several
 * threads.
 */
public final class ExportService {
    private final ExportEngines engines;
    private final PackChoice packs;

    /**
     * @param officePack id of the office's pack as far as it is known; "" chooses by the document's date
     * @param fonts asked once, when something is first set
     */
    public ExportService(FormatPacks packs, Supplier<String> officePack, Supplier<FontFamily> fonts, Clock clock) {
        engines = new ExportEngines(fonts, clock);
        this.packs = new PackChoice(packs, officePack, clock);
    }

    /** The draft as a document: its running text parsed. */
    public OfficialDocument parse(Draft draft) {
        return new OfficialDocument(
                draft.parts(), BodyParser.parse(draft.bodyText()).body());
    }

    /** The pack that the draft is set under. */
    public FormatPack pack(Draft draft) {
        return packs.of(draft);
    }

    /**
     * The pack of that id, "" for the one that the draft is set under.
     *
     * @throws ProblemException for an unknown one
     */
    public FormatPack pack(String id, Draft draft) {
        return id.isBlank() ? pack(draft) : packs.byId(id);
    }

    /** The fonts of pages and files; reading them takes a moment the first time. */
    public FontFamily family() {
        return engines.family();
    }

    /** The pages as they will look. The editor keeps a typesetter of its own, which sets again only what changed. */
    public SetDocument set(Draft draft) {
        return engines.set(DocumentComposer.compose(parse(draft), pack(draft)));
    }

    /** The bytes of the PDF, for printing. */
    public byte[] pdf(Draft draft) {
        return engines.pdf(set(draft));
    }

    /** Exports, refusing to replace files; see {@link #export(ExportRequest)}. */
    public Job<List<Path>> export(Draft draft, Set<ExportFormat> formats, Path folder) {
        return export(draft, formats, folder, OverwritePolicy.REFUSE);
    }

    public Job<List<Path>> export(Draft draft, Set<ExportFormat> formats, Path folder, OverwritePolicy policy) {
        return job(
                draft.parts(),
                control -> run(
                        new ExportRequest(parse(draft), pack(draft), formats, folder, policy), file -> false, control));
    }

    /** The same under a chosen pack and name, without signature fields. */
    public Job<List<Path>> export(
            Draft draft, String packId, Set<ExportFormat> formats, Path folder, OverwritePolicy policy, String name) {
        return export(draft, packId, formats, folder, policy, name, false);
    }

    /**
     * The same under a chosen pack and name.
     *
     * @param packId "" for the pack in force on the document's day; an unknown one fails the job
     * @param name without ending; "" for one made of type, number and subject
     * @param signatureFields whether the PDF gets empty fields for its signatures
     */
    public Job<List<Path>> export(
            Draft draft,
            String packId,
            Set<ExportFormat> formats,
            Path folder,
            OverwritePolicy policy,
            String name,
            boolean signatureFields) {
        return job(draft.parts(), control -> {
            FormatPack pack = pack(packId, draft);
            ExportRequest request =
                    new ExportRequest(parse(draft), pack, formats, folder, policy, name, signatureFields);
            return run(request, file -> false, control);
        });
    }

    /**
     * Writes the document in all formats or, when one fails or the work is cancelled, in none.
     *
     * @return the written files in the order of {@link ExportFormat}; the job fails with a {@link ProblemException}
     *     {@code export.exists} when a file must not be replaced, or that of the disk or of an engine
     */
    public Job<List<Path>> export(ExportRequest request) {
        return job(request.document().parts(), control -> run(request, file -> false, control));
    }

    /**
     * The same for a document of which some files exist already, such as a signed PDF: these are written as they are.
     *
     * @param finished asked when the job runs
     */
    public Job<List<Path>> export(
            Draft draft,
            Set<ExportFormat> formats,
            Path folder,
            OverwritePolicy policy,
            Supplier<Map<ExportFormat, byte[]>> finished) {
        return job(draft.parts(), control -> {
            ExportRequest request = new ExportRequest(parse(draft), pack(draft), formats, folder, policy);
            return run(request, finished.get(), file -> false, control);
        });
    }

    Job<List<Path>> job(DocumentParts parts, Job.Work<List<Path>> work) {
        return new Job<>(MessageRef.of("export.job.title", fileName(parts)), work);
    }

    private List<Path> run(ExportRequest request, Predicate<Path> ownFiles, JobControl control) {
        return run(request, Map.of(), ownFiles, control);
    }

    /**
     * @param finished files that aren't made again
     * @param ownFiles what may be replaced without asking
     */
    List<Path> run(
            ExportRequest request, Map<ExportFormat, byte[]> finished, Predicate<Path> ownFiles, JobControl control) {
        Folders.make(request.folder());
        String name = request.name().isBlank() ? fileName(request.document().parts()) : request.name();
        Map<ExportFormat, Path> targets =
                ExportTargets.choose(request.folder(), name, request.formats(), request.policy(), ownFiles);
        AtomicFile.writeAll(contents(request, finished, targets, control));
        control.progress(targets.size(), targets.size());
        return List.copyOf(targets.values());
    }

    private Map<Path, AtomicFile.Content> contents(
            ExportRequest request,
            Map<ExportFormat, byte[]> finished,
            Map<ExportFormat, Path> targets,
            JobControl control) {
        Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
        targets.forEach((format, file) -> {
            int done = contents.size();
            byte[] ready = finished.get(format);
            AtomicFile.Content content = ready == null ? engines.content(format, request) : out -> out.write(ready);
            contents.put(file, out -> {
                control.checkCancelled();
                control.progress(done, targets.size());
                content.writeTo(out);
                control.checkCancelled();
            });
        });
        return contents;
    }

    /** The name without its ending: type, number and subject, as in "KH-06-LDLD_tuyen-truyen-dai-hoi". */
    public String fileName(DocumentParts parts) {
        return ExportName.of(parts);
    }

    /** The name, without its ending, under which an issued document is sent: number, symbol and subject. */
    public String officialName(DocumentParts parts) {
        return ExportName.official(parts);
    }

    /** The bytes of the Word file, as they would be exported. */
    public byte[] docx(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            engines.docx(parse(draft), pack(draft), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory doesn't fail
        }
        return bytes.toByteArray();
    }
}
