package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import vn.congdoan.vanthu.i18n.Messages;

/** Messages about one file of many. */
final class FileMessages {
    private FileMessages() {}

    /** The message with the name of its file, unless it says it already. */
    static String named(Messages messages, Path file, String error) {
        return error.contains(String.valueOf(file.getFileName()))
                ? error
                : messages.get("cli.export.failed", file, error);
    }
}
