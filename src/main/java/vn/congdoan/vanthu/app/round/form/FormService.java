package vn.congdoan.vanthu.app.round.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.sheet.form.FormHead;
import vn.congdoan.vanthu.sheet.form.FormTemplate;
import vn.congdoan.vanthu.sheet.form.UnitForm;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SubmissionRepository;
import vn.congdoan.vanthu.text.viet.Letters;

/** Makes a round's forms, one for each unit that owes a report. */
public final class FormService {
    private static final int LONGEST_NAME = 40;

    private final Database database;
    private final RoundService rounds;
    private final Supplier<OfficeProfile> office;
    private final LastFigures last;
    private final AuditTrail audit;
    private final Access access;

    /** @param office the profile as it is when forms are made */
    public FormService(
            Database database, RoundService rounds, Supplier<OfficeProfile> office, AuditTrail audit, Access access) {
        this.database = Objects.requireNonNull(database, "database");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.office = Objects.requireNonNull(office, "office");
        this.last = new LastFigures(rounds, new SubmissionRepository(database));
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Writes the forms; files of the same names are replaced. A unit's own later deadline stands in its form; exempt units get none.
     *
     * @return what was made; the job fails with {@code form.unit.unknown} for codes that owe no report in this round
     */
    public Job<MadeForms> forms(long roundId, FormsOrder order) {
        access.require(Permission.REPORT);
        return new Job<>(MessageRef.of("form.job"), control -> make(rounds.round(roundId), order, control));
    }

    /** Writes one form without a unit's name, which any unit may fill in. */
    public Job<MadeForms> blank(long roundId, Path folder, String sendTo) {
        access.require(Permission.REPORT);
        return new Job<>(MessageRef.of("form.job"), control -> {
            ReportingRound round = rounds.round(roundId);
            UnitForm unit = new UnitForm("", "", round.deadline(), Map.of());
            MadeForms.Form form = new MadeForms.Form("", new FormName().of("", "", round.code()));
            return write(round, List.of(unit), List.of(form), new FormsOrder(Set.of(), folder, false, false, sendTo), control);
        });
    }

    private MadeForms make(ReportingRound round, FormsOrder order, JobControl control) {
        List<ExpectedUnit> chosen = chosen(round, order.units());
        Map<Long, Map<String, CellValue>> figures = order.lastPeriod() ? last.before(round) : Map.of();
        FormName names = new FormName();
        List<UnitForm> units = new ArrayList<>();
        List<MadeForms.Form> forms = new ArrayList<>();
        for (ExpectedUnit one : chosen) {
            units.add(new UnitForm(
                    one.code(),
                    one.name(),
                    one.extension() == null ? round.deadline() : one.extension(),
                    figures.getOrDefault(one.unitId(), Map.of())));
            forms.add(new MadeForms.Form(one.code(), names.of(one.code(), one.name(), round.code())));
        }
        return write(round, units, forms, order, control);
    }

    private List<ExpectedUnit> chosen(ReportingRound round, Set<String> codes) {
        List<ExpectedUnit> owing =
                rounds.expected(round.id()).stream().filter(one -> !one.isExempt()).toList();
        Set<String> left = new HashSet<>();
        codes.forEach(code -> left.add(key(code)));
        List<ExpectedUnit> chosen = codes.isEmpty()
                ? owing
                : owing.stream().filter(one -> left.remove(key(one.code()))).toList();
        if (!left.isEmpty()) {
            throw ProblemException.of("form.unit.unknown", String.join(", ", left), round.code());
        }
        if (chosen.isEmpty()) {
            throw ProblemException.of("form.nobody", round.code());
        }
        return chosen;
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private MadeForms write(
            ReportingRound round, List<UnitForm> units, List<MadeForms.Form> forms, FormsOrder order, JobControl control) {
        FormWriter writer = new FormWriter(FormTemplate.of(round.form(), head(round, order, units)), control);
        Path folder = order.folder().toAbsolutePath().normalize();
        Folders.make(folder);
        Path place = order.zipped() ? folder.resolve(zipName(round)) : folder;
        if (order.zipped()) {
            writer.zip(units, forms, place);
        } else {
            writer.files(units, forms, place);
        }
        return database.transaction(() -> {
            audit.note("FORMS_MADE", AuditSubject.round(round.id()), String.valueOf(forms.size()));
            return new MadeForms(place, forms);
        });
    }

    private FormHead head(ReportingRound round, FormsOrder order, List<UnitForm> units) {
        OfficeProfile profile = office.get();
        boolean known = units.stream().anyMatch(unit -> !unit.last().isEmpty());
        return new FormHead(
                round.code(), profile.organisation(), profile.place(), round.period(), order.sendTo().strip(), known);
    }

    private static String zipName(ReportingRound round) {
        return "bieu_" + Letters.slug(round.code(), LONGEST_NAME) + ".zip";
    }
}
