package vn.congdoan.vanthu.app.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.document.Autosave;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** What the drafting screen asks of the office, the store and the typesetter. */
public final class EditingService {
    private final DocumentService documents;
    private final OfficeService office;
    private final Supplier<FontFamily> family;
    private final Function<Draft, FormatPack> packs;

    /**
     * @param family read when first needed
     * @param packs the pack that a draft is exported under
     */
    public EditingService(
            DocumentService documents,
            OfficeService office,
            Supplier<FontFamily> family,
            Function<Draft, FormatPack> packs) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.office = Objects.requireNonNull(office, "office");
        this.family = Objects.requireNonNull(family, "family");
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /** Opens a stored document; its state is kept as a version before anything is changed. */
    public Job<OpenedDocument> open(long id) {
        return new Job<>(MessageRef.of("editor.job.open"), control -> {
            Draft draft = documents.open(id);
            Optional<OfficeProfile> profile = office.profile();
            List<Signer> signers = profile.isPresent() ? office.signers() : List.of(office.sampleSigner());
            List<DocumentType> types = packs.apply(draft).types();
            return new OpenedDocument(id, draft, types, signers, profile, new LiveSetting(family.get(), packs));
        });
    }

    /** The pages of a draft that nobody is writing on. */
    public Job<LivePages> pages(Draft draft) {
        return new Job<>(MessageRef.of("editor.job.pages"), control -> new LiveSetting(family.get(), packs).set(draft));
    }

    public Autosave autosave(long id, Autosave.Listener listener) {
        return documents.autosave(id, listener);
    }

    /** Keeps the present state as a version that can be taken back. */
    public Job<Void> keepVersion(long id, Draft draft) {
        return new Job<>(MessageRef.of("editor.job.keepVersion"), control -> {
            documents.save(id, draft);
            documents.keepVersion(id, draft);
            return null;
        });
    }

    /** Last kept first. */
    public Job<List<DocumentVersion>> versions(long id) {
        return new Job<>(MessageRef.of("editor.job.versions"), control -> documents.versions(id));
    }

    public Job<Draft> version(long versionId) {
        return new Job<>(MessageRef.of("editor.job.versions"), control -> documents.version(versionId));
    }
}
