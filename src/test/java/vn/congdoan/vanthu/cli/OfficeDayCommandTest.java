package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.day.DayUnit;
import vn.congdoan.vanthu.day.DayUnits;
import vn.congdoan.vanthu.day.GoldenTotals;
import vn.congdoan.vanthu.day.OfficeDates;
import vn.congdoan.vanthu.day.OfficeDay;
import vn.congdoan.vanthu.day.Provenance;
import vn.congdoan.vanthu.day.ReturnedFile;
import vn.congdoan.vanthu.day.ReturnsFolder;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.i18n.Messages;

/** A day in the office, steps 17 to 24, by the command line. */
class OfficeDayCommandTest extends CommandLineFixture {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 22);

    private OfficeDay day;
    private ReturnsFolder returns;
    private List<Indicator> indicators;
    private String round;

    @Override
    Clock clock() {
        return Clock.fixed(TODAY.atTime(8, 0).atZone(OfficeDates.ZONE).toInstant(), OfficeDates.ZONE);
    }

    @Test
    void fromTheUnitsToTheReportUpward() throws Exception {
        day = new OfficeDay(folder.resolve("ban"), TODAY);
        round = day.round();
        units();
        roundsAreOpened();
        formsAreMade();
        reportsAreTakenIn();
        questionsAreAnswered();
        twoAreCorrected();
        sixGoBack();
        theBoardAddsUp();
        theSilentAreReminded();
        theTotalsAreGolden();
        theReportFollowsTheRound();
    }

    private void units() throws IOException {
        done("units", "import", day.units.toString(), "--json");
        assertThat(json(results).get("added").asInt()).isEqualTo(120);
        String name = DayUnits.all().get(DayUnits.MERGED - 1).name();
        String lastYear = day.dates.year() - 1 + "-08-15";
        done("units", "rename", "U017", name, "--on", lastYear, "--reason", "Sáp nhập Trường THPT Hải Bắc");
    }

    private void roundsAreOpened() throws Exception {
        done("round", "create", day.lastYearsSpec.toString());
        try (CliServices services = services()) {
            services.office().save(services.office().sampleProfile());
            services.office().saveSigner(services.office().sampleSigner());
            long document = document(services);
            ReportingServices reporting = services.life().reporting();
            var proposal = reporting.setup().proposals(document).get(0);
            assertThat(proposal.deadline()).isEqualTo(day.dates.deadline());
            assertThat(proposal.indicators().stream().filter(one -> one.target() != null))
                    .hasSize(4);
            var born = reporting.rounds().create(OfficeDayPlans.of(reporting, proposal));
            assertThat(born.source().sentence()).contains("trước ngày " + day.dates.before());
            assertThat(reporting.rounds().expected(born.id()).stream().filter(unit -> !unit.isExempt()))
                    .hasSize(116);
            day.spec(document, born.source().sentence());
        }
        done("round", "create", day.file("dot.json").toString(), "--json");
        try (CliServices services = services()) {
            var rounds = services.life().reporting().rounds();
            var opened = rounds.round(round);
            assertThat(opened.form().version()).isEqualTo(2);
            indicators = opened.form().indicators();
            assertThat(rounds.expected(opened.id()))
                    .hasSize(120)
                    .filteredOn(unit -> unit.isExempt())
                    .hasSize(4);
        }
    }

    private long document(CliServices services) {
        return services.documents()
                .create(services.reading().drafts(day.document).get(0).draft(), "");
    }

    private void formsAreMade() throws IOException {
        Path forms = day.file("bieu");
        Path old = day.file("bieu-cu");
        done("round", "forms", round, "--out", forms.toString());
        done("round", "forms", day.lastYearsRound(), "--out", old.toString());
        try (Stream<Path> made = Files.list(forms)) {
            assertThat(made).hasSize(116);
        }
        returns = new ReturnsFolder(day.dates, indicators, forms, old, day.file("tra-ve")).write();
        assertThat(returns.files()).hasSize(113);
        assertThat(returns.files().stream().map(ReturnedFile::unit).distinct()).hasSize(107);
    }

    private void reportsAreTakenIn() throws IOException {
        assertThat(run("round", "import", round, returns.folder().toString(), "--json"))
                .as(messages)
                .isEqualTo(ExitCode.PARTLY);
        JsonNode taken = json(results);
        assertThat(taken.get("files")).hasSize(113);
        returns.files().forEach(file -> isTakenRightly(file, named(taken, file.name())));
        assertThat(taken.get("accepted").asInt()).isEqualTo(94);
        assertThat(taken.get("asks").asInt()).isEqualTo(5);
        assertThat(taken.get("superseded").asInt()).isEqualTo(6);
        assertThat(taken.get("rejected").asInt())
                .as("3 sent back, 2 to correct, 3 unreadable")
                .isEqualTo(8);
        assertThat(returns.unreadable().stream()
                        .map(file -> named(taken, file.name()).get("cause").asText()))
                .as("each its own cause")
                .doesNotHaveDuplicates()
                .allSatisfy(cause -> assertThat(cause).isNotBlank());
    }

    private void isTakenRightly(ReturnedFile file, JsonNode told) {
        String outcome = told.get("outcome").asText();
        if (file.mishap().isAsked()) {
            assertThat(outcome).as(told.toString()).isEqualTo("asks");
            assertThat(proposed(told)).as(told.toString()).isEqualTo(file.unit().code());
            return;
        }
        assertThat(told.get("unit").asText())
                .as(told.toString())
                .isEqualTo(file.unit().code());
        assertThat(outcome).as(told.toString()).isEqualTo(expected(file));
    }

    /** The unit that is proposed, or known already where only the form is asked about. */
    private static String proposed(JsonNode told) {
        return told.get("unit").isNull()
                ? told.get("candidates").get(0).get("unit").asText()
                : told.get("unit").asText();
    }

    private String expected(ReturnedFile file) {
        if (!file.mishap().isReadable() || !file.mistaken().isEmpty()) {
            return "rejected";
        }
        boolean better = returns.files().stream()
                .anyMatch(other -> other.unit().equals(file.unit()) && other.attempt() > file.attempt());
        return better ? "superseded" : "accepted";
    }

    private void questionsAreAnswered() throws IOException {
        for (ReturnedFile file : returns.files()) {
            if (file.mishap().isAsked()) {
                done("round", "answer", round, file.name(), "--accept", "--json");
                JsonNode told = json(results).get("files").get(0);
                assertThat(told.get("unit").asText()).isEqualTo(file.unit().code());
                assertThat(told.get("outcome").asText()).as(told.toString()).isEqualTo("accepted");
            }
        }
        done("round", "files", round, "--json");
        assertThat(json(results)).hasSize(113);
        assertThat(json(results).findValuesAsText("status").stream().filter("counts"::equals))
                .hasSize(99);
        assertThat(readableUnits()).hasSize(104);
    }

    private List<String> readableUnits() throws IOException {
        List<String> unreadable =
                returns.unreadable().stream().map(ReturnedFile::name).toList();
        List<String> units = new ArrayList<>();
        json(results).forEach(file -> {
            if (!unreadable.contains(file.get("file").asText())) {
                units.add(file.get("unit").asText());
            }
        });
        return units.stream().distinct().toList();
    }

    private void twoAreCorrected() {
        assertThat(returns.corrected()).hasSize(2);
        for (ReturnedFile file : returns.corrected()) {
            String right = String.valueOf(file.values().get(file.mistaken()));
            done(
                    "round",
                    "correct",
                    round,
                    file.unit().code(),
                    file.mistaken(),
                    right,
                    "--reason",
                    "Hỏi qua điện thoại");
        }
    }

    private void sixGoBack() throws IOException {
        done("round", "return", round, "--out", day.file("gui-lai").toString(), "--json");
        JsonNode back = json(results).get("returned");
        assertThat(back).hasSize(6);
        List<String> marked = returns.marked().stream()
                .map(file -> file.unit().code())
                .sorted()
                .toList();
        List<String> told = new ArrayList<>();
        for (JsonNode one : back) {
            assertThat(Path.of(one.get("note").asText())).isNotEmptyFile();
            if (!one.get("marked").isNull()) {
                assertThat(Path.of(one.get("marked").asText())).isNotEmptyFile();
                told.add(one.get("unit").asText());
            }
        }
        assertThat(told).hasSize(3).containsExactlyInAnyOrderElementsOf(marked);
    }

    private void theBoardAddsUp() throws Exception {
        done("round", "status", round, "--json");
        JsonNode board = json(results);
        assertThat(List.of(
                        board.get("expected").asInt(),
                        board.get("onTime").asInt(),
                        board.get("late").asInt(),
                        board.get("missing").asInt(),
                        board.get("returned").asInt(),
                        board.get("exempt").asInt()))
                .containsExactly(116, 95, 6, 9, 6, 4);
        assertThat(in(board, "MISSING"))
                .containsExactlyInAnyOrderElementsOf(
                        returns.silent().stream().map(DayUnit::code).toList());
        assertThat(in(board, "LATE"))
                .containsExactlyInAnyOrderElementsOf(returns.files().stream()
                        .filter(file -> file.late() > 0)
                        .map(file -> file.unit().code())
                        .toList());
        for (ReturnedFile file : returns.files()) {
            if (file.late() > 0) {
                assertThat(unit(board, file.unit().code()).get("daysLate").asInt())
                        .isEqualTo(file.late());
            }
        }
        try (CliServices services = services()) {
            var reporting = services.life().reporting();
            var counts = reporting
                    .board()
                    .board(reporting.rounds().round(round).id())
                    .counts();
            assertThat(counts.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }
    }

    private static List<String> in(JsonNode board, String state) {
        List<String> codes = new ArrayList<>();
        board.get("units").forEach(unit -> {
            if (unit.get("state").asText().equals(state)) {
                codes.add(unit.get("code").asText());
            }
        });
        return codes;
    }

    private static JsonNode unit(JsonNode board, String code) {
        for (JsonNode unit : board.get("units")) {
            if (unit.get("code").asText().equals(code)) {
                return unit;
            }
        }
        throw new AssertionError(code);
    }

    private void theSilentAreReminded() throws IOException {
        Path out = day.file("don-doc");
        done("round", "remind", round, "--out", out.toString(), "--to", "docx,pdf", "--json");
        assertThat(json(results).get("units")).hasSize(9);
        try (Stream<Path> made = Files.list(out.resolve("tin-nhan"))) {
            assertThat(made.filter(file -> file.toString().endsWith(".txt"))).hasSizeGreaterThanOrEqualTo(9);
        }
        passesTheChecker(out);
    }

    private void passesTheChecker(Path out) throws IOException {
        try (Stream<Path> made = Files.list(out)) {
            Path letter = made.filter(file -> file.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
            int code = run("check", letter.toString());
            assertThat(code).as(results + messages).isZero();
        }
    }

    private void theTotalsAreGolden() throws Exception {
        Path out = day.file("tong-hop");
        done("round", "consolidate", round, "--out", out.toString(), "--json");
        String first = results;
        JsonNode totals = OfficeDayPlans.exact(first);
        assertThat(totals.get("units").asInt()).isEqualTo(101);
        assertThat(totals.get("expected").asInt()).isEqualTo(116);
        Map<DayUnit, ReturnedFile> counting = returns.counting();
        assertThat(counting).hasSize(101);
        GoldenTotals golden = new GoldenTotals(
                counting.values().stream().map(ReturnedFile::values).toList());
        for (Indicator one : indicators) {
            JsonNode told = OfficeDayPlans.named(totals.get("indicators"), one.code());
            assertThat(OfficeDayPlans.plain(told.get("total"))).as(one.code()).isEqualTo(golden.total(one));
        }
        Map<String, Integer> before = OfficeDayPlans.contents(out);
        done("round", "consolidate", round, "--out", out.toString(), "--json");
        assertThat(results).isEqualTo(first);
        assertThat(OfficeDayPlans.contents(out)).isEqualTo(before);
        everyValueLeadsToItsCell();
    }

    private void everyValueLeadsToItsCell() throws Exception {
        try (CliServices services = services();
                Provenance provenance = new Provenance(returns)) {
            ReportingServices reporting = services.life().reporting();
            var totals =
                    reporting.totals().totals(reporting.rounds().round(round)).totals();
            assertThat(provenance.check(totals)).isGreaterThan(101 * 12);
        }
    }

    private void theReportFollowsTheRound() throws Exception {
        Path out = day.file("bao-cao");
        done("round", "report", round, "--out", out.toString(), "--to", "docx,pdf,txt", "--json");
        long id = json(results).get("id").asLong();
        String text = text(out);
        assertThat(text).contains("101/116 đơn vị");
        returns.files().stream()
                .filter(file -> file.late() > 0)
                .forEach(file -> assertThat(text).contains(file.unit().name()));
        passesTheChecker(out);
        Path late = returns.writeLatecomer(day.file("muon"));
        done("round", "import", round, late.toString());
        done("round", "report", round, "--out", out.toString(), "--to", "docx,pdf,txt", "--json");
        assertThat(json(results).get("id").asLong()).isEqualTo(id);
        assertThat(text(out)).contains("102/116 đơn vị").doesNotContain("101/116 đơn vị");
    }

    private static String text(Path out) throws IOException {
        try (Stream<Path> made = Files.list(out)) {
            return Files.readString(made.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private CliServices services() {
        return open(null, Messages.VIETNAMESE, new Patience(Duration.ZERO, () -> {}));
    }

    private void done(String... arguments) {
        assertThat(run(arguments)).as(results + messages).isEqualTo(ExitCode.DONE);
    }

    private static JsonNode named(JsonNode taken, String name) {
        for (JsonNode file : taken.get("files")) {
            if (file.get("file").asText().equals(name)) {
                return file;
            }
        }
        throw new AssertionError(name);
    }
}
