package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.Optional;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.sending.DirectoryService;
import vn.congdoan.vanthu.app.sending.EnvelopeService;
import vn.congdoan.vanthu.app.sending.MailSendingService;
import vn.congdoan.vanthu.app.sending.SendPackService;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.app.sending.SignedFiles;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what is sent. */
final class SendingContext {
    /** Of an office that signs on paper. */
    static final SignedFiles NO_SIGNATURES = id -> Optional.empty();

    private SendingContext() {}

    static SendingServices services(
            Database database,
            ExportService exports,
            OfficeService office,
            SignedFiles signed,
            AuditTrail audit,
            Access access,
            Clock clock) {
        SendingService plans = new SendingService(database, audit, access, clock);
        DirectoryService directory = new DirectoryService(database, access);
        SendPackService packs = new SendPackService(database, plans, exports, office, signed, audit, access, clock);
        return new SendingServices(
                plans,
                directory,
                packs,
                new MailSendingService(database, plans, packs, access, clock),
                new EnvelopeService(plans, directory, exports::family, clock));
    }
}
