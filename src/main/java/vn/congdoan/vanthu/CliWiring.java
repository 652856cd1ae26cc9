package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.congdoan.vanthu.cli.CliServices;
import vn.congdoan.vanthu.cli.Patience;
import vn.congdoan.vanthu.files.DataFolder;

/** Gives the command line its services. */
final class CliWiring {
    private CliWiring() {}

    static CliServices open(Path dataFolder, Locale language, Patience patience) {
        Path folder = dataFolder == null ? DataFolder.ofPlatform().root() : dataFolder;
        AppContext context = new AppContext(folder, Clock.systemDefaultZone(), language);
        context.waitForOthers(patience.longest(), patience.told());
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
