package vn.congdoan.vanthu.app.round.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.sheet.fill.WorkbookFiller;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.FillTargetRepository;

/** Fills the superior's own workbook with a round's figures: proposes the cells by their words, and writes those that a person agreed to. */
public final class FillService {
    private final FillTargetRepository kept;
    private final RoundService rounds;
    private final UnitService units;
    private final ConsolidationService totals;
    private final Access access;

    public FillService(
            Database database, RoundService rounds, UnitService units, ConsolidationService totals, Access access) {
        this.kept = new FillTargetRepository(database);
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.units = Objects.requireNonNull(units, "units");
        this.totals = Objects.requireNonNull(totals, "totals");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Finds the cells that a superior's workbook has for the round's figures; nothing is written. What was confirmed of a workbook with the same
     * words is sure this time.
     *
     * @return the job fails with {@code sheet.*} for what can't be opened and {@code fill.format} for what can't be filled (.ods, .csv)
     */
    public Job<FillPlan> propose(long roundId, Path superior) {
        access.require(Permission.REPORT);
        return new Job<>(MessageRef.of("fill.job.read"), control -> {
            ReportingRound round = rounds.round(roundId);
            SheetBook book = WorkbookOpener.open(read(superior), name(superior));
            if (!canBeFilled(book)) {
                throw ProblemException.of("fill.format", name(superior));
            }
            control.checkCancelled();
            FillPlanner planner = new FillPlanner(round, totals.totals(round).totals(), units.names());
            String layout = FillPlanner.layout(book);
            return planner.plan(superior, book, layout, kept.of(round.form().code(), layout));
        });
    }

    private static boolean canBeFilled(SheetBook book) {
        return switch (book.kind()) {
            case XLSX, XLSM, XLS -> true;
            case ODS, CSV, HTML, XML -> false;
        };
    }

    /** The line of a figure that a person sends to another cell; refused when a formula stands there. */
    public FillLine pointed(FillPlan plan, FillLine line, CellPlace place) {
        access.require(Permission.REPORT);
        return new FillLine(
                FillPlanner.pointed(place, line.target().subject(), plan.book()),
                line.indicator(),
                line.owner(),
                line.value());
    }

    /**
     * Writes a filled copy; the superior's file isn't touched. What was put where is remembered for workbooks of the same layout.
     *
     * @param cells that a person agreed to, or {@link FillPlan#sure()}
     * @return how many cells were filled: a figure that has no value leaves its cell as it is. The job fails with {@code fill.original} when the copy
     *     would replace the file itself, and with what {@link WorkbookFiller} refuses
     */
    public Job<Integer> fill(FillPlan plan, Map<CellPlace, FillSubject> cells, Path target) {
        access.require(Permission.REPORT);
        Map<CellPlace, FillSubject> wanted = new LinkedHashMap<>(cells);
        return new Job<>(MessageRef.of("fill.job"), control -> {
            int filled = write(plan.round(), plan.file(), wanted, target);
            kept.keep(plan.round().form().code(), plan.layout(), wanted);
            return filled;
        });
    }

    /**
     * What a person names as "A1", "A1@Khối 1" or "A1@U07": the total of all, of a group, or a unit's own figure.
     *
     * @throws ProblemException {@code fill.code.unknown}, {@code fill.owner.unknown}
     */
    public FillSubject subject(FillPlan plan, String words) {
        access.require(Permission.REPORT);
        int at = words.indexOf('@');
        String code = (at < 0 ? words : words.substring(0, at)).strip();
        if (plan.round().form().indicator(code).isEmpty()) {
            throw ProblemException.of("fill.code.unknown", code, plan.round().code());
        }
        if (at < 0) {
            return FillSubject.total(code);
        }
        String owner = words.substring(at + 1).strip();
        List<ExpectedUnit> expected = rounds.expected(plan.round().id());
        if (expected.stream().anyMatch(unit -> unit.group().equals(owner))) {
            return FillSubject.group(code, owner);
        }
        return expected.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(owner))
                .findFirst()
                .map(unit -> FillSubject.unit(code, unit.unitId()))
                .orElseThrow(() -> ProblemException.of(
                        "fill.owner.unknown", owner, plan.round().code()));
    }

    private int write(ReportingRound round, Path superior, Map<CellPlace, FillSubject> cells, Path target)
            throws IOException {
        Path out = target.toAbsolutePath().normalize();
        if (Files.exists(out) && Files.isSameFile(out, superior)) {
            throw ProblemException.of("fill.original", name(superior));
        }
        FillFigures figures = new FillFigures(totals.totals(round).totals());
        Map<CellPlace, CellValue> values = new LinkedHashMap<>();
        cells.forEach((place, subject) -> figures.value(subject).ifPresent(value -> values.put(place, value)));
        byte[] bytes = read(superior);
        AtomicFile.write(out, stream -> WorkbookFiller.fill(bytes, name(superior), values, stream));
        return values.size();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(new UncheckedIOException(e), "fill.unreadable", file.toString());
        }
    }
}
