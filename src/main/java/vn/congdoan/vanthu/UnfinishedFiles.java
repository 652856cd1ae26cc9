package vn.congdoan.vanthu;

import vn.congdoan.vanthu.files.Unfinished;

/** Files that are half written when the program is stopped, by Ctrl-C or at the end of the session, go with it. */
@ArchitectureException("only a hook hears of that; hooks are threads")
final class UnfinishedFiles {
    private UnfinishedFiles() {}

    static void endWithTheProgram() {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::discardAll));
    }
}
