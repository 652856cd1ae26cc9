package vn.congdoan.vanthu;

import java.nio.file.Path;
import vn.congdoan.vanthu.files.DataFolder;

/** Tells the logging, before it starts, where the data folder is; its file stands there. */
final class LogFolder {
    /** Read by {@link LogSetup}. */
    static final String PROPERTY = "vanthu.logFolder";

    private LogFolder() {}

    static void choose(String... args) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder(args).resolve("log").toString());
        }
    }

    private static Path folder(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--data=")) {
                return Path.of(args[i].substring("--data=".length()));
            }
            if (args[i].equals("--data") && i + 1 < args.length) {
                return Path.of(args[i + 1]);
            }
        }
        return DataFolder.ofPlatform().root();
    }
}
