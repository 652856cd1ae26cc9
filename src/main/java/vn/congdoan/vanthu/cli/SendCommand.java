package vn.congdoan.vanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sending issued documents; without a verb it says which there are. */
@Command(name = "send")
final class SendCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    static CommandLine line(CliSession session) {
        return new CommandLine(new SendCommand())
                .addSubcommand(new SendPlanCommand(session))
                .addSubcommand(new SendPackCommand(session))
                .addSubcommand(new SendMarkCommand(session));
    }
}
