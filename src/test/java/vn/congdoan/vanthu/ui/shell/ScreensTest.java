package vn.congdoan.vanthu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.job.ScheduledDelay;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.settings.PackChoice;

@NeedsToolkit
class ScreensTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyDestinationHasAScreenThatLoads(@TempDir Path folder) throws Exception {
        try (TestOffice office = new TestOffice(folder);
                ScheduledDelay delay = new ScheduledDelay("test")) {
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens =
                    new Screens(services(office, folder), context(office, delay)).byDestination();

            assertThat(screens.keySet()).containsExactlyInAnyOrderElementsOf(destinations());
            screens.forEach((destination, screen) ->
                    assertThat(load(screen)).as(destination.getSimpleName()).isNotNull());
        }
    }

    private static LoadedView<? extends Screen> load(Supplier<LoadedView<? extends Screen>> screen) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            LoadedView<? extends Screen> loaded = screen.get();
            loaded.view().bindCommands(new CommandBindings());
            return loaded;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Destination>> destinations() {
        return Stream.of(Destination.class.getPermittedSubclasses())
                .<Class<? extends Destination>>map(type -> (Class<? extends Destination>) type)
                .toList();
    }

    private static UiServices services(TestOffice office, Path folder) {
        return new UiServices(
                office.messages,
                TestOffice.CLOCK,
                folder,
                office.context.settings(),
                office.context.officeService(),
                office.context.documentService(),
                office.context.documentExports(),
                office.context.templateService(),
                office.context.readingService(),
                office.context.editingService(),
                office.context.checkingService(),
                office.context.lexiconService(),
                office.context.fileCheckService(),
                office.context.incomingService(),
                office.context.citationService(),
                office.context.printService(),
                office.context.life(),
                List.of(new PackChoice("nd30", "NĐ 30")));
    }

    private static WindowContext context(TestOffice office, ScheduledDelay delay) {
        return new WindowContext(
                office.messages,
                office.jobs,
                delay,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                () -> {},
                name -> {},
                null,
                before -> Optional.empty(),
                path -> {},
                () -> {},
                office.waiting);
    }
}
