package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.render.picture.StampPicture;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SigningRuleRepository;

/** How this machine and this office sign, and whether it works. */
public final class SigningSetup {
    private final SettingsStore settings;
    private final Database database;
    private final SigningRuleRepository rules;
    private final PdfSignatures signatures;
    private final TokenDrivers drivers;
    private final Path roots;
    private final AuditTrail audit;
    private final Access access;

    /** @param roots the program's own folder of trusted certificates */
    SigningSetup(
            SettingsStore settings,
            Database database,
            PdfSignatures signatures,
            TokenDrivers drivers,
            Path roots,
            AuditTrail audit,
            Access access) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.database = Objects.requireNonNull(database, "database");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.drivers = Objects.requireNonNull(drivers, "drivers");
        this.roots = Objects.requireNonNull(roots, "roots");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        rules = new SigningRuleRepository(database);
    }

    /** This machine's; for any thread. */
    public SigningSettings machine() {
        return settings.current().signing();
    }

    /** For any thread; returns at once. */
    public void changeMachine(UnaryOperator<SigningSettings> change) {
        settings.update(all -> all.withSigning(change.apply(all.signing())));
    }

    public Job<SigningRules> rules() {
        return new Job<>(MessageRef.of("signing.job.rules"), control -> rules.rules());
    }

    /** The office's; the job fails for a person who may not. */
    public Job<SigningRules> saveRules(SigningRules changed) {
        return new Job<>(MessageRef.of("signing.job.rules"), control -> {
            access.require(Permission.SETTINGS);
            return database.transaction(() -> {
                rules.save(changed);
                audit.note("SIGNING_RULES", AuditSubject.office(), "");
                return changed;
            });
        });
    }

    /** The token libraries on this machine. */
    public Job<List<TokenDrivers.Driver>> drivers() {
        return new Job<>(MessageRef.of("signing.job.tokens"), control -> drivers.found());
    }

    /** The names of the tokens that are plugged in, in the order of their slots. @param library of their maker */
    public Job<List<String>> tokens(String library) {
        return new Job<>(MessageRef.of("signing.job.tokens"), control -> signatures.tokens(library));
    }

    /** What can be signed with. @param pin wiped when the job ends */
    public Job<List<SigningCertificate>> certificates(Pin pin) {
        return new Job<>(MessageRef.of("signing.job.unlock"), control -> {
            try (pin) {
                access.requireSomebody();
                return signatures.certificates(machine().source(), pin);
            }
        });
    }

    /** What is wrong with a picture for the page; empty when nothing is. */
    public Job<List<MessageRef>> pictureFaults(Path png) {
        return new Job<>(MessageRef.of("signing.job.picture"), control -> StampPicture.faults(SignedFolder.bytes(png)));
    }

    /** Copies a certificate into the folder of those that are trusted. */
    public Job<Path> trust(Path certificate) {
        return new Job<>(MessageRef.of("signing.job.trust"), control -> {
            access.require(Permission.SETTINGS);
            byte[] bytes = SignedFolder.bytes(certificate);
            if (!Certificates.isCertificate(bytes)) {
                throw ProblemException.of("signing.trust.none", certificate.getFileName());
            }
            Folders.make(roots);
            Path target = roots.resolve(String.valueOf(certificate.getFileName()));
            AtomicFile.write(target, out -> out.write(bytes));
            signatures.trustChanged();
            audit.note("TRUST_CERTIFICATE", AuditSubject.office(), String.valueOf(certificate.getFileName()));
            return target;
        });
    }

    /** Where the trusted certificates are. */
    public Path rootsFolder() {
        return roots;
    }

    /** Signs a page of its own and verifies it: whether key, picture and time stamp work together. */
    public Job<List<SignatureStatus>> trial(SigningAct act, Pin pin) {
        return new Job<>(MessageRef.of("signing.job.trial"), control -> {
            access.requireSomebody();
            try (pin;
                    PdfSignatures.OpenKey key = signatures.open(act.role(), pin)) {
                byte[] signed = signatures.signForeign(signatures.trialPage(), SigningAct.PERSON.role(), key);
                List<SignatureStatus> statuses = signatures.verify(signed);
                Soundness.require(statuses, "signing.brokenAfter");
                return statuses;
            }
        });
    }
}
