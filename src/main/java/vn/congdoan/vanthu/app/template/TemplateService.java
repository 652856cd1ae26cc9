package vn.congdoan.vanthu.app.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.FieldName;
import vn.congdoan.vanthu.domain.template.FilledTemplate;
import vn.congdoan.vanthu.domain.template.NearestName;
import vn.congdoan.vanthu.domain.template.ProvidedFields;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateFiller;
import vn.congdoan.vanthu.domain.template.TemplateParser;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.storage.TemplateRepository;
import vn.congdoan.vanthu.storage.TemplateRepository.StoredTemplate;

/**
 * Lists, checks and fills templates. An office's own template stands in the place of a built-in one with the same id. The
 * templates handed out carry their defaults as they would be entered today.
 */
public final class TemplateService {
    private final Supplier<List<FormatPack>> packs;
    private final OfficeService office;
    private final TemplateRepository own;
    private final Access access;
    private final Clock clock;
    private TemplateParser parser;
    private List<Template> builtIn;

    /** @param packs read when first needed; their types are the kinds of documents a template may make */
    public TemplateService(
            Supplier<List<FormatPack>> packs,
            OfficeService office,
            TemplateRepository own,
            Access access,
            Clock clock) {
        this.packs = packs;
        this.office = office;
        this.own = own;
        this.access = access;
        this.clock = clock;
    }

    /** The built-in ones in the order of their work, then the office's own by their ids. */
    public List<Template> list() {
        TemplateFiller filler = filler(Map.of());
        return sources().values().stream().map(filler::withDefaults).toList();
    }

    /** @throws ProblemException for an unknown id, with the nearest known one */
    public Template byId(String id) {
        Map<String, Template> all = sources();
        return Optional.ofNullable(all.get(id))
                .map(filler(Map.of())::withDefaults)
                .orElseThrow(() -> unknown(id, all));
    }

    private static ProblemException unknown(String id, Map<String, Template> all) {
        return NearestName.among(all.keySet(), id)
                .map(near -> ProblemException.of("template.unknown.near", id, near))
                .orElseGet(() -> ProblemException.of("template.unknown.none", id, String.join(", ", all.keySet())));
    }

    private synchronized TemplateParser parser() {
        if (parser == null) {
            Map<String, DocumentType> types = new LinkedHashMap<>();
            packs.get().forEach(pack -> pack.types().forEach(type -> types.putIfAbsent(type.name(), type)));
            parser = new TemplateParser(types.values());
        }
        return parser;
    }

    private synchronized List<Template> builtIn() {
        if (builtIn == null) {
            builtIn = BuiltInTemplates.load(parser());
        }
        return builtIn;
    }

    private Map<String, Template> sources() {
        Map<String, Template> all = new LinkedHashMap<>();
        builtIn().forEach(template -> all.put(template.id(), template));
        // One that can no longer be read (its type left the packs, say) mustn't hide the others.
        own.all().stream()
                .filter(stored -> parser().check(stored.source()).isEmpty())
                .map(stored -> parser().parse(stored.source()))
                .forEach(template -> all.put(template.id(), template));
        return all;
    }

    /**
     * @param values by field name; a field that isn't among them takes its default, an empty value leaves it open
     * @throws ProblemException with every unknown name and every value that doesn't fit
     */
    public FilledTemplate fill(Template template, Map<String, String> values) {
        return filler(values).fill(template, values);
    }

    private TemplateFiller filler(Map<String, String> values) {
        LocalDate today = LocalDate.now(clock);
        Optional<OfficeProfile> profile = office.profile();
        List<Signer> signers = profile.isPresent() ? office.signers() : List.of(office.sampleSigner());
        String wanted = ProvidedFields.signerIn(values).map(FieldName::key).orElse("");
        Optional<SignatureBlock> signature = signers.stream()
                .filter(signer -> signer.maySignOn(today))
                .filter(signer -> wanted.isEmpty() || wanted.equals(FieldName.key(signer.name())))
                .findFirst()
                .map(Signer::signatureBlock);
        return new TemplateFiller(profile.orElseGet(office::sampleProfile), signature, today);
    }

    /** What is wrong in a template's source, each with its line; empty for a good one. */
    public List<Finding> check(String source) {
        return parser().check(source);
    }

    /** Whether the office wrote this template, or its own version of a built-in one. */
    public boolean isOwn(String id) {
        return own.all().stream().anyMatch(stored -> stored.id().equals(id));
    }

    /** @throws ProblemException with the findings of {@link #check}; then nothing is stored */
    public Template saveOwn(String source) {
        access.require(Permission.SETTINGS);
        Template template = parser().parse(source);
        own.save(new StoredTemplate(template.id(), source));
        return filler(Map.of()).withDefaults(template);
    }

    /** A built-in template of this id shows again. */
    public void removeOwn(String id) {
        access.require(Permission.SETTINGS);
        own.remove(id);
    }

    /** The sources of own templates that can't be read any more, to be mended: id and findings. */
    public Map<String, List<Finding>> broken() {
        Map<String, List<Finding>> broken = new LinkedHashMap<>();
        for (StoredTemplate stored : own.all()) {
            List<Finding> findings = parser().check(stored.source());
            if (!findings.isEmpty()) {
                broken.put(stored.id(), findings);
            }
        }
        return broken;
    }
}
