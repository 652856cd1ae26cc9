package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.settings.PackChoice;
import vn.congdoan.vanthu.ui.shell.UiServices;
import vn.congdoan.vanthu.ui.shell.WindowApplication;

/** The window with its services; the launcher starts it by its name, because it is a JavaFX type. */
public class DesktopApplication extends WindowApplication {
    /** As in {@code --data=folder}: where settings and database are; else the platform's folder. */
    private static final String DATA = "data";

    private AppContext context;

    @Override
    protected final UiServices openServices() {
        Path folder = option(DATA)
                .map(Path::of)
                .orElseGet(() -> DataFolder.ofPlatform().root());
        context = new AppContext(folder, Clock.systemDefaultZone(), Messages.VIETNAMESE);
        String language = context.settings().current().look().language();
        return new UiServices(
                new Messages(Locale.forLanguageTag(language)),
                context.clock(),
                folder,
                context.settings(),
                context.officeService(),
                context.documentService(),
                context.documentExports(),
                context.templateService(),
                context.readingService(),
                context.editingService(),
                context.checkingService(),
                context.lexiconService(),
                context.fileCheckService(),
                context.incomingService(),
                context.citationService(),
                context.printService(),
                context.life(),
                context.formatPacks().all().stream()
                        .map(pack -> new PackChoice(pack.id(), pack.name()))
                        .toList());
    }

    @Override
    protected final void closeServices() {
        if (context != null) {
            context.close();
        }
    }
}
