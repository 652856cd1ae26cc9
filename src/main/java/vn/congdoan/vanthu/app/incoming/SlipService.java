package vn.congdoan.vanthu.app.incoming;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.ExportRequest;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.HandlingSlip;

/** Makes the slip that goes with an incoming document from hand to hand. */
public final class SlipService {
    private final ExportService exports;
    private final Supplier<OfficeProfile> office;
    private final Access access;
    private final Path folder;
    private final Clock clock;

    /** @param folder of the slips; made when the first is printed */
    public SlipService(ExportService exports, Supplier<OfficeProfile> office, Access access, Path folder, Clock clock) {
        this.exports = Objects.requireNonNull(exports, "exports");
        this.office = Objects.requireNonNull(office, "office");
        this.access = Objects.requireNonNull(access, "access");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Writes it in these formats; one made before is replaced. Everybody in the office may, as they may read what it says. */
    public Job<List<Path>> slip(IncomingEntry entry, Set<ExportFormat> formats) {
        return new Job<>(MessageRef.of("incoming.job.slip"), control -> {
            access.requireSomebody();
            OfficialDocument slip = HandlingSlip.of(entry, office.get(), LocalDate.now(clock));
            FormatPack pack = exports.pack(new Draft(slip.parts(), ""));
            String name =
                    "phieu-" + entry.number().year() + "-" + entry.number().number();
            return exports.export(new ExportRequest(slip, pack, formats, folder, OverwritePolicy.REPLACE, name, false))
                    .work()
                    .run(control);
        });
    }
}
