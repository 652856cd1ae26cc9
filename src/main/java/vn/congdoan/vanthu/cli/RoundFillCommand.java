package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * Fills a superior's own workbook with a round's totals. As JSON {@code {file, filled}}.
 */
@Command(name = "fill")
final class RoundFillCommand extends CliCommand {
    private static final Pattern PLACE = Pattern.compile("(?<sheet>.+)!(?<column>[A-Za-z]{1,3})(?<row>[1-9]\\d{0,6})");

    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.fill.param.file")
    private Path file;

    @Option(
            names = "--cell",
            required = true,
            arity = "1..*",
            paramLabel = "CODE=SHEET!D7",
            descriptionKey = "cli.fill.option.cell")
    private Map<String, String> cells = new LinkedHashMap<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.fill.option.out")
    private Path out;

    RoundFillCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReportingServices reporting = services.life().reporting();
        Map<CellPlace, String> places = new LinkedHashMap<>();
        cells.forEach((indicator, place) -> places.put(place(place), indicator));
        long round = reporting.rounds().round(code).id();
        int filled = reporting.fill().fill(round, file, places, out).work().run(session.progress());
        if (common.json) {
            session.printJson(Map.of("file", out.toString(), "filled", filled));
        } else {
            session.print(session.messages.get("cli.fill.done", filled, out));
        }
        return filled == places.size() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    /** "Biểu 2!D7". */
    private static CellPlace place(String words) {
        Matcher place = PLACE.matcher(words.strip());
        if (!place.matches()) {
            throw ProblemException.of("cli.fill.place", words);
        }
        return new CellPlace(place.group("sheet"), Integer.parseInt(place.group("row")) - 1, CellPlace.column(place.group("column")));
    }
}
