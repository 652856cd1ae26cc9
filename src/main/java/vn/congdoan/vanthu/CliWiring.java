package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.congdoan.vanthu.cli.CliServices;
import vn.congdoan.vanthu.files.DataFolder;

/** Gives the command line its services. */
final class CliWiring {
    private CliWiring() {}

    static CliServices open(Path dataFolder, Locale language) {
        Path folder = dataFolder == null ? DataFolder.ofPlatform().root() : dataFolder;
        AppContext context = new AppContext(folder, Clock.systemDefaultZone(), language);
        return new CliServices(
                context.templateService(),
                context.documentService(),
                context.exportService(),
                context.readingService(),
                context.fileCheckService(),
                context.officeService(),
                context.life(),
                context.clock(),
                context);
    }
}
