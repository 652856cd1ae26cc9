package vn.congdoan.vanthu.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.returned.FiledView;
import vn.congdoan.vanthu.ui.returned.FiledViewModel;
import vn.congdoan.vanthu.ui.returned.ReturnedFileView;
import vn.congdoan.vanthu.ui.returned.ReturnedView;
import vn.congdoan.vanthu.ui.returned.ReturnedViewModel;
import vn.congdoan.vanthu.ui.returned.ReturnedWindow;

/** The screens of reports that units return. */
final class ReturnedScreens {
    private ReturnedScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Returned.class, () -> returned(services, window));
        screens.put(Destination.ReturnedReview.class, () -> returned(services, window));
        screens.put(Destination.ReturnedFiles.class, () -> filed(services, window));
    }

    private static LoadedView<ReturnedView> returned(UiServices services, WindowContext window) {
        ReturnedViewModel model = new ReturnedViewModel(
                services.life().reporting().intake(),
                services.life().reporting().rounds(),
                around(window));
        return window.views()
                .register(ReturnedView.class, () -> new ReturnedView(model, window.messages()))
                .register(ReturnedFileView.class, () -> new ReturnedFileView(model, window.messages()))
                .load(ReturnedView.class);
    }

    private static LoadedView<FiledView> filed(UiServices services, WindowContext window) {
        FiledViewModel model = new FiledViewModel(services.life().reporting(), around(window));
        return window.views()
                .register(FiledView.class, () -> new FiledView(model, window.messages()))
                .load(FiledView.class);
    }

    private static ReturnedWindow around(WindowContext window) {
        return new ReturnedWindow(
                window.messages(),
                window.jobs(),
                window.delay(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                () -> files(window),
                window.folders(),
                window.words(),
                window.clipboard(),
                window.opener());
    }

    private static List<Path> files(WindowContext window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(window.messages().get("report.in.action.files"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                window.messages().get("report.in.kind.reports"),
                                List.of(
                                        "*.xlsx", "*.xls", "*.xlsm", "*.ods", "*.csv", "*.html", "*.htm", "*.zip",
                                        "*.eml", "*.msg", "*.XLSX", "*.XLS", "*.XLSM", "*.ODS", "*.CSV", "*.ZIP",
                                        "*.EML", "*.MSG")),
                        new ExtensionFilter(window.messages().get("intake.kind.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(window.owner());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
