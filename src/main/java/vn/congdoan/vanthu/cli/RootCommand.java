package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself; without a command it says which there are. */
@Command(name = "vanthu")
final class RootCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    boolean version;
}
