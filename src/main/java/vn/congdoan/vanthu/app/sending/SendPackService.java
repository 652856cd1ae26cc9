package vn.congdoan.vanthu.app.sending;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.sheet.list.ListWorkbook;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.MailRepository;

/** Puts together what is sent: the official files, the words that go with them, the list of recipients. */
public final class SendPackService {
    static final String RECIPIENT = "nguoi_nhan";
    private static final int MOST_FOLDERS = 1000;

    private final SendingService sending;
    private final ExportService exports;
    private final OfficeService office;
    private final SignedFiles signed;
    private final MailRepository texts;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public SendPackService(
            Database database,
            SendingService sending,
            ExportService exports,
            OfficeService office,
            SignedFiles signed,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.sending = Objects.requireNonNull(sending, "sending");
        this.exports = Objects.requireNonNull(exports, "exports");
        this.office = Objects.requireNonNull(office, "office");
        this.signed = Objects.requireNonNull(signed, "signed");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        texts = new MailRepository(database);
    }

    /** The words that go with the document by that channel; a recipient's name is left open, as a field in braces. */
    public MessageText message(long documentId, Channel channel) {
        return filled(template(channel), fields(sending.issued(documentId)).leaving(RECIPIENT));
    }

    /** A message to all of them at once, as it is pasted into a chat. */
    public MessageText toAll(MessageText message) {
        return filled(message, new TextFields());
    }

    /** The office's own words for that channel, or the program's, with fields in braces. */
    public MessageText template(Channel channel) {
        return texts.text(channel).orElseGet(() -> SendingTexts.message(channel));
    }

    public void saveTemplate(Channel channel, MessageText text) {
        access.require(Permission.SETTINGS);
        texts.save(channel, text);
    }

    MessageText filled(MessageText template, TextFields fields) {
        return new MessageText(fields.fill(template.subject()).strip(), fields.fill(template.body()));
    }

    TextFields fields(Draft draft) {
        DocumentParts parts = draft.parts();
        String issuer = office.profile().map(OfficeProfile::organisation).orElse(parts.organisation());
        return new TextFields()
                .with("co_quan", issuer)
                .with("van_ban", DocumentNames.full(parts, ""))
                .with("van_ban_ngan", DocumentNames.brief(parts))
                .with("trich_yeu", parts.subject())
                .with("tep", exports.officialName(parts) + ".pdf");
    }

    /** The file that is sent: with its signatures where it has some. */
    OfficialFile officialFile(long documentId, Draft draft) {
        Optional<byte[]> withSignatures = signed.pdf(documentId);
        return new OfficialFile(
                exports.officialName(draft.parts()),
                withSignatures.orElseGet(() -> exports.pdf(draft)),
                withSignatures.isPresent());
    }

    /**
     * The official PDF of a document.
     *
     * @param name without ending
     */
    record OfficialFile(String name, byte[] pdf, boolean signed) {}

    /**
     * Writes the pack into a new folder in that one: all of it, or nothing.
     *
     * @param withDocx whether the Word file goes along, for recipients who fill something in
     * @param edited the messages that somebody changed for this time
     */
    public Job<SendPack> pack(long documentId, Path folder, boolean withDocx, Map<Channel, MessageText> edited) {
        return new Job<>(
                MessageRef.of("sending.job.pack"), control -> write(documentId, folder, withDocx, edited, control));
    }

    private SendPack write(
            long documentId, Path folder, boolean withDocx, Map<Channel, MessageText> edited, JobControl control) {
        Draft draft = sending.inForce(documentId);
        SendingPlan plan = sending.plan(documentId);
        OfficialFile official = officialFile(documentId, draft);
        control.checkCancelled();
        Path target = free(folder.toAbsolutePath().normalize(), official.name());
        Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
        files.put(target.resolve(official.name() + ".pdf"), out -> out.write(official.pdf()));
        if (withDocx) {
            byte[] docx = exports.docx(draft);
            files.put(target.resolve(official.name() + ".docx"), out -> out.write(docx));
        }
        messages(documentId, plan, edited)
                .forEach((name, text) -> files.put(target.resolve(name), out -> out.write(bytes(text))));
        RecipientList list = new RecipientList(plan, clock.getZone());
        String named = DocumentNames.full(draft.parts(), "");
        files.put(target.resolve("danh-sach-noi-nhan.txt"), out -> out.write(bytes(list.text(named))));
        files.put(
                target.resolve("danh-sach-noi-nhan.xlsx"),
                out -> ListWorkbook.write(list.title() + " - " + named, list.headings(), list.rows(), out));
        control.checkCancelled();
        Folders.make(target);
        AtomicFile.writeAll(files);
        audit.note("SEND_PACK", AuditSubject.document(documentId), official.name());
        return new SendPack(target, List.copyOf(files.keySet()), official.signed());
    }

    /** By each channel of the plan that needs words. */
    private Map<String, String> messages(long documentId, SendingPlan plan, Map<Channel, MessageText> edited) {
        Set<Channel> used = plan.recipients().stream()
                .map(PlannedRecipient::channel)
                .filter(channel -> channel != Channel.PAPER)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> messages = new LinkedHashMap<>();
        for (Channel channel : used) {
            MessageText text = toAll(edited.getOrDefault(channel, message(documentId, channel)));
            String subject = text.subject().isEmpty() ? "" : text.subject() + "\n\n";
            messages.put("loi-nhan-" + channel.name().toLowerCase(Locale.ROOT) + ".txt", subject + text.body() + "\n");
        }
        return messages;
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }

    /** What was put together before stays as it is. */
    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int copy = 2; Files.exists(target); copy++) {
            if (copy > MOST_FOLDERS) {
                throw ProblemException.of("export.exists", name, folder);
            }
            target = folder.resolve(name + "-" + copy);
        }
        return target;
    }
}
