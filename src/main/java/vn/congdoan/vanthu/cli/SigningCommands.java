package vn.congdoan.vanthu.cli;

import picocli.CommandLine;

/** The verbs that take an approved document to its number, its signatures and its issue. */
final class SigningCommands {
    private SigningCommands() {}

    static void addTo(CommandLine documents, CliSession session) {
        documents
                .addSubcommand(new DocumentNumberCommand(session))
                .addSubcommand(new DocumentPrepareCommand(session))
                .addSubcommand(new DocumentSignCommand(session))
                .addSubcommand(new DocumentPaperCommand(session))
                .addSubcommand(new DocumentAttachCommand(session))
                .addSubcommand(new DocumentFileBackCommand(session))
                .addSubcommand(new DocumentIssueCommand(session));
    }
}
