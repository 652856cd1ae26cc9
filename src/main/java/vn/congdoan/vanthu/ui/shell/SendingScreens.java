package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.FolderDialog;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.sending.AfterIssueSteps;
import vn.congdoan.vanthu.ui.sending.DirectoryView;
import vn.congdoan.vanthu.ui.sending.DirectoryViewModel;
import vn.congdoan.vanthu.ui.sending.MailDialog;
import vn.congdoan.vanthu.ui.sending.SendingScreenServices;
import vn.congdoan.vanthu.ui.sending.SendingView;
import vn.congdoan.vanthu.ui.sending.SendingViewModel;
import vn.congdoan.vanthu.ui.sending.SendingWindow;

/** The screens of sending, and what the editor offers of them. */
final class SendingScreens {
    private SendingScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Sending.class, () -> sending(services, window));
        screens.put(Destination.Directory.class, () -> directory(services, window));
    }

    static List<FlowStep> steps(UiServices services, WindowContext window) {
        return new AfterIssueSteps(services.life().afterIssue(), around(services, window)).steps();
    }

    private static LoadedView<SendingView> sending(UiServices services, WindowContext window) {
        SendingViewModel model = new SendingViewModel(
                new SendingScreenServices(
                        services.life().sending(),
                        services.life().afterIssue(),
                        services.documents(),
                        services.life().arrivals().assignments()),
                around(services, window));
        return window.views()
                .register(SendingView.class, () -> new SendingView(model, window.messages()))
                .load(SendingView.class);
    }

    private static LoadedView<DirectoryView> directory(UiServices services, WindowContext window) {
        DirectoryViewModel model = new DirectoryViewModel(services.life().sending(), around(services, window));
        return window.views()
                .register(DirectoryView.class, () -> new DirectoryView(model, window.messages()))
                .load(DirectoryView.class);
    }

    private static SendingWindow around(UiServices services, WindowContext window) {
        FolderDialog folders = new FolderDialog(window.messages(), window.owner());
        return new SendingWindow(
                window.messages(),
                services.clock(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                before -> folders.ask(before.orElseGet(() -> usual(services))),
                new MailDialog(window.messages(), window.owner()),
                window.words(),
                window.clipboard(),
                window.opener());
    }

    /** Where exported files go; null before the first time. */
    private static Path usual(UiServices services) {
        return Optional.of(services.settings().current().exports().folder())
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .orElse(null);
    }
}
