package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.congdoan.vanthu.app.checking.CheckRules;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.checking.FileCheckService;
import vn.congdoan.vanthu.app.checking.LexiconService;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.app.export.DocumentExports;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.job.ScheduledDelay;
import vn.congdoan.vanthu.app.job.WindowThread;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.print.PrintService;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.picture.PdfPrinter;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.storage.CitationRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.ExportRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.IgnoredFindingRepository;
import vn.congdoan.vanthu.storage.IncomingRepository;
import vn.congdoan.vanthu.storage.OfficeRepository;
import vn.congdoan.vanthu.storage.OfficeWordRepository;
import vn.congdoan.vanthu.storage.TemplateRepository;
import vn.congdoan.vanthu.storage.UserRepository;
import vn.congdoan.vanthu.storage.VersionRepository;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.words.Lexicons;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/**
 * The composition root: makes the services by hand and gives them each other. Making it is cheap; the database is opened when a
 * service first asks it, off the window's thread.
 */
public final class AppContext implements AutoCloseable {
    private final Path dataFolder;
    private final Clock clock;
    private final FormatPacks packs;
    private final Messages messages;
    private final SettingsStore settings;
    private final Database database;
    private final ScheduledDelay background = new ScheduledDelay("vanthu-background");
    private final OfficeService officeService;
    private final DocumentService documentService;
    private final ExportService exportService;
    private final DocumentExports documentExports;
    private final TemplateService templateService;
    private final EditingService editingService;
    private final PrintService printService;
    private final ReadingService readingService;
    private final LexiconService lexiconService;
    private final CheckingService checkingService;
    private final IncomingService incomingService;
    private final FileCheckService fileCheckService;
    private final CitationService citationService;
    private final LifeContext life;
    private final ArrivalContext arrivals;

    /** @param dataFolder where settings and database are; made when something is first written */
    public AppContext(Path dataFolder, Clock clock, Locale locale) {
        this(dataFolder, clock, locale, CheckRules::all, ContentReader::read);
    }

    /**
     * With other rules, for tests.
     *
     * @param dataFolder where settings and database are; made when something is first written
     * @param rules those of a checker that knows these words
     * @param contents finds citations, deadlines and targets in a running text
     */
    public AppContext(
            Path dataFolder,
            Clock clock,
            Locale locale,
            Function<Lexicons, List<CheckRule>> rules,
            BiFunction<ParsedBody, DocumentParts, DocumentContent> contents) {
        this.dataFolder = dataFolder;
        DataFolder folder = new DataFolder(dataFolder);
        packs = FormatPacks.builtIn().withFolder(folder.packs());
        this.clock = clock;
        messages = new Messages(locale);
        settings = new SettingsStore(folder.settings());
        database = new Database(folder.database(), WindowThread::isCurrent);
        Session access = new Session(new UserRepository(database), folder::hasDatabase);
        officeService = new OfficeService(new OfficeRepository(database), access);
        documentService = new DocumentService(
                new DocumentRepository(database),
                new VersionRepository(database),
                new FlowRepository(database),
                access,
                clock,
                background);
        exportService = new ExportService(packs, officeService::packId, FontLibrary::load, clock);
        SigningPlacesService places = new SigningPlacesService(packs::all);
        editingService = new EditingService(documentService, officeService, exportService::family, exportService::pack);
        documentExports = new DocumentExports(
                exportService, documentService, new ExportRepository(database), this::signedPdf, access);
        templateService =
                new TemplateService(packs::all, officeService, new TemplateRepository(database, clock), access, clock);
        readingService = new ReadingService(packs::all);
        lexiconService =
                new LexiconService(new OfficeWordRepository(database, clock), access, rules, folder::hasDatabase);
        checkingService = new CheckingService(
                lexiconService, contents, exportService::pack, new IgnoredFindingRepository(database), access, clock);
        life = new LifeContext(this, database, access, places, this::trial, folder);
        printService =
                new PrintService(this::printed, new PdfPrinter(), life.sending().plans()::copies);
        arrivals = new ArrivalContext(
                database,
                life,
                access,
                folder,
                new ArrivalContext.Engines(exportService, readingService, officeService),
                clock);
        incomingService = arrivals.services().register();
        citationService = new CitationService(
                new CitationRepository(database, clock),
                new DocumentRepository(database),
                new IncomingRepository(database),
                access);
        fileCheckService = new FileCheckService(lexiconService::checkerOfFiles, exportService::pack);
    }

    /**
     * Lets this program queue for data that another one is using, instead of refusing at once as the window does.
     *
     * @param told run once when it has waited for a while
     */
    public void waitForOthers(Duration longest, Runnable told) {
        database.waitForOthers(longest, told);
    }

    /** A document that is nobody's, to try signing on. */
    private Draft trial() {
        return templateService
                .fill(templateService.byId("thong-bao-ket-luan"), Map.of())
                .draft();
    }

    /** What is signed is never rendered again, not for the printer either. */
    private byte[] printed(Printable printable) {
        Optional<byte[]> signed = printable.documentId() == 0 ? Optional.empty() : signedPdf(printable.documentId());
        return signed.orElseGet(() -> exportService.pdf(printable.draft()));
    }

    private Optional<byte[]> signedPdf(long documentId) {
        return life().officeSigning().originals().pdf(documentId);
    }

    public Path dataFolder() {
        return dataFolder;
    }

    public Clock clock() {
        return clock;
    }

    /** The packs of the program and the office's own. */
    public FormatPacks formatPacks() {
        return packs;
    }

    public Messages messages() {
        return messages;
    }

    public SettingsStore settings() {
        return settings;
    }

    public OfficeService officeService() {
        return officeService;
    }

    public DocumentService documentService() {
        return documentService;
    }

    public ExportService exportService() {
        return exportService;
    }

    public DocumentExports documentExports() {
        return documentExports;
    }

    public TemplateService templateService() {
        return templateService;
    }

    public PrintService printService() {
        return printService;
    }

    public ReadingService readingService() {
        return readingService;
    }

    public IncomingService incomingService() {
        return incomingService;
    }

    public CheckingService checkingService() {
        return checkingService;
    }

    public LexiconService lexiconService() {
        return lexiconService;
    }

    public CitationService citationService() {
        return citationService;
    }

    public FileCheckService fileCheckService() {
        return fileCheckService;
    }

    /** What happens to a document after it is written. */
    public LifeServices life() {
        return life.services(arrivals);
    }

    public EditingService editingService() {
        return editingService;
    }

    /** Saves the settings and packs the database. */
    @Override
    public void close() {
        background.close();
        settings.close();
        database.close();
    }
}
