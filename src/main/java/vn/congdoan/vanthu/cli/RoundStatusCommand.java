package vn.congdoan.vanthu.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** Says who has reported, who is late, and who is silent. */
@Command(name = "status")
final class RoundStatusCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String round;

    @Option(
            names = "--state",
            paramLabel = "ON_TIME|LATE|MISSING|RETURNED|EXEMPT",
            hideParamSyntax = true,
            descriptionKey = "cli.round.option.state")
    private String state = "";

    RoundStatusCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        UnitState wanted = state.isBlank() ? null : state();
        long id = services.life().reporting().rounds().round(round).id();
        Board board = services.life().reporting().board().board(id);
        List<UnitStanding> units = wanted == null ? board.units() : board.in(wanted);
        if (common.json) {
            session.printJson(BoardJson.of(board, units));
        } else {
            new BoardText(session.messages).lines(board, wanted).forEach(session::print);
        }
        return ExitCode.DONE;
    }

    private UnitState state() {
        try {
            return UnitState.valueOf(state.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.causedBy(unknown, "cli.usage.round.state", state);
        }
    }
}
