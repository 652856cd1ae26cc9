package vn.congdoan.vanthu.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import vn.congdoan.vanthu.app.unit.UnitSendingService.Joined;

/** Puts the units into the directory of recipients. As JSON {@code {active, ended}}. */
@Command(name = "directory")
final class UnitsDirectoryCommand extends CliCommand {
    UnitsDirectoryCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        Joined joined = services.life().reporting().units().sending().join();
        if (common.json) {
            session.printJson(Map.of("active", joined.active(), "ended", joined.ended()));
        } else {
            session.print(session.messages.get("unit.sending.joined", joined.active(), joined.ended()));
        }
        return ExitCode.DONE;
    }
}
