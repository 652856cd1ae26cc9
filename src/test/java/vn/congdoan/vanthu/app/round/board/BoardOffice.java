package vn.congdoan.vanthu.app.round.board;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Stores rounds, units and reports as they would be after a time of work. */
public final class BoardOffice {
    private static final String[] GROUPS = {"Khối THPT", "Khối Mầm non", "Cụm Hoa Lâm", "Cụm Tây Hồ"};

    private final Database database;

    public BoardOffice(Database database) {
        this.database = database;
    }

    /** Stores something in a data folder that no program has open. */
    public static <T> T in(Path data, Function<BoardOffice, T> stored) {
        try (Database database = new Database(new DataFolder(data).database(), () -> false)) {
            return database.transaction(() -> stored.apply(new BoardOffice(database)));
        }
    }

    /** @param document that ordered it; 0 for none */
    public ReportingRound round(String code, ReportPeriod period, LocalDate deadline, int units, long document) {
        ReportForm form = new ReportForm("TG", 1, "Báo cáo công tác tuyên truyền", List.of());
        ReportFormRepository forms = new ReportFormRepository(database);
        if (forms.versions(form.code()).isEmpty()) {
            forms.keep(form);
        }
        List<ExpectedUnit> expected =
                IntStream.rangeClosed(1, units).mapToObj(BoardOffice::unit).toList();
        return new RoundRepository(database)
                .add(
                        new ReportingRound(
                                0,
                                code,
                                "Báo cáo công tác tuyên truyền năm 2026",
                                period,
                                deadline,
                                form,
                                document == 0
                                        ? ReportingRound.Source.FREE
                                        : new ReportingRound.Source(document, "Gửi báo cáo trước ngày 15/3/2026"),
                                "TG",
                                null,
                                false),
                        expected);
    }

    public static ExpectedUnit unit(int number) {
        return new ExpectedUnit(
                number,
                "U%03d".formatted(number),
                "Công đoàn Trường Trung học phổ thông số " + number,
                GROUPS[number % GROUPS.length],
                "",
                null);
    }

    public void exempt(ReportingRound round, int number, String reason) {
        ExpectedUnit unit = unit(number);
        new RoundRepository(database)
                .saveExpected(
                        round.id(),
                        List.of(new ExpectedUnit(unit.unitId(), unit.code(), unit.name(), unit.group(), reason, null)));
    }

    public void report(ReportingRound round, int unit, int version, LocalDate received, Status status) {
        String problem = status == Status.REJECTED ? "Ô D7 không phải là số" : "";
        new SubmissionRepository(database)
                .save(
                        new Submission(
                                0,
                                round.id(),
                                unit,
                                version,
                                "bao-cao-" + unit + ".xlsx",
                                "%064x".formatted(round.id() * 100_000 + unit * 100L + version),
                                received,
                                status,
                                List.of(),
                                problem),
                        ("tệp " + unit).getBytes(StandardCharsets.UTF_8));
    }

    /** The office day: of 120 units 4 exempt, 95 in time, 6 late, 6 returned, 9 silent. */
    public ReportingRound officeDay(String code, LocalDate deadline, long document) {
        ReportPeriod period = new ReportPeriod(deadline.withDayOfYear(1), deadline.minusDays(1));
        ReportingRound round = round(code, period, deadline, 120, document);
        for (int unit = 1; unit <= 120; unit++) {
            if (unit <= 95) {
                report(round, unit, 1, deadline.minusDays(unit % 12), Status.COUNTS);
            } else if (unit <= 101) {
                report(round, unit, 1, deadline.plusDays(unit - 95), Status.COUNTS);
            } else if (unit <= 107) {
                report(round, unit, 1, deadline, Status.REJECTED);
            } else if (unit > 116) {
                exempt(round, unit, "Đã giải thể");
            }
        }
        return round;
    }
}
