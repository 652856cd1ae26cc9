package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxDelay;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The drafting screen on a real database in a window of its own, for tests that press keys. */
final class EditorStage implements AutoCloseable {
    final AppContext context;
    final EditorViewModel model;
    final List<Throwable> failures = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<HeldDocument> held = new ArrayList<>();
    final Notices notices = new Notices();
    final long id;
    private final FxJobRunner jobs;
    private final ViewLoader loader;
    private LoadedView<EditorView> view;

    /** On any thread but JavaFX's: the database is asked. */
    EditorStage(Path folder, Draft draft) {
        this(folder, draft, List.of(), body -> DocumentContent.EMPTY);
    }

    EditorStage(Path folder, Draft draft, List<CheckRule> rules, Function<ParsedBody, DocumentContent> contents) {
        Messages messages = new Messages(Messages.VIETNAMESE);
        context = new AppContext(
                folder.resolve("data"),
                new MovableClock(),
                Messages.VIETNAMESE,
                words -> rules,
                (body, parts) -> contents.apply(body));
        id = context.documentService().create(draft, "");
        jobs = new FxJobRunner(messages);
        EditorWindow window = new EditorWindow(
                messages,
                context.clock().getZone(),
                (JobRunner) jobs,
                new FxDelay(),
                notices,
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        failures.add(failure);
                    }
                },
                (question, action) -> true,
                before -> Optional.of(folder.resolve("xuat")),
                finding -> Optional.of("Tên riêng"),
                opened::add,
                Platform::runLater,
                printed -> {},
                held::add,
                question -> Optional.of("Sửa lại số liệu"),
                List.of(),
                () -> {});
        model = new EditorViewModel(
                new EditorServices(
                        context.editingService(),
                        context.documentExports(),
                        context.checkingService(),
                        context.citationService(),
                        context.life().workflow(),
                        context.life().review(),
                        context.settings(),
                        context.clock()),
                window);
        loader = new ViewLoader(messages.bundle());
        EditorScreen.register(loader, window, model);
    }

    /** On the JavaFX thread. */
    Scene show(Stage stage, double width, double height, boolean dark, int percent) {
        Theme.loadFonts();
        view = loader.load(EditorView.class);
        Scene scene = new Scene(view.root(), width, height);
        Theme.apply(scene, dark, percent);
        CommandBindings commands = new CommandBindings();
        view.view().bindCommands(commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
        stage.setScene(scene);
        stage.show();
        view.view().entered(new Destination.Editor(id));
        return scene;
    }

    EditorView view() {
        return view.view();
    }

    @Override
    public void close() {
        jobs.close();
        context.close();
    }
}
