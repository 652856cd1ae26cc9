package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.signing.office.Handoff;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.settings.WindowPlace;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.OpenFiles;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.error.ErrorDialog;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;
import vn.congdoan.vanthu.ui.error.HeldReports;
import vn.congdoan.vanthu.ui.signin.PasswordDialog;
import vn.congdoan.vanthu.ui.signin.PasswordViewModel;
import vn.congdoan.vanthu.ui.signin.SignInView;
import vn.congdoan.vanthu.ui.signin.SignInViewModel;
import vn.congdoan.vanthu.ui.signin.SignInViewModel.Mode;
import vn.congdoan.vanthu.ui.task.FxDelay;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.task.UncaughtFailures;
import vn.congdoan.vanthu.ui.task.WorkFoot;
import vn.congdoan.vanthu.ui.theme.Theme;

/** Puts the window together: the frame at once, the store behind it, each screen when it is first visited. */
final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Stage stage;
    private final UiServices services;
    private final Messages messages;
    private final FxJobRunner jobs;
    private final Navigator navigator = new Navigator();
    private final Notices notices = new Notices();
    private final HeldReports reports;
    private final ErrorPresenter errors;
    private final ShellViewModel shell;
    private final FolderQuestion folders;
    private final Consumer<Path> opener;
    private final OpenFiles openFiles;
    private final Waiting waiting;
    private final SignInViewModel signIn;
    private final BooleanProperty signedIn = new SimpleBooleanProperty(this, "signedIn", false);
    private WindowCover cover;
    private ScreenHost screens;
    private Scene scene;

    /**
     * @param folders asks for a folder
     * @param opener opens a file or a folder with the program that the system has for it
     */
    MainWindow(Stage stage, UiServices services, FolderQuestion folders, Consumer<Path> opener) {
        this.stage = stage;
        this.services = services;
        this.folders = folders;
        this.opener = opener;
        messages = services.messages();
        jobs = new FxJobRunner(messages);
        reports = new HeldReports(new ErrorDialog(messages, stage));
        errors = new ErrorPresenter(messages, reports);
        openFiles = new OpenFiles(messages, stage);
        waiting = new Waiting(
                services.life().review()::queue,
                () -> services.life().workflow().may(Permission.REVIEW),
                jobs,
                errors::present);
        shell = new ShellViewModel(messages, navigator, notices, waiting);
        signIn = new SignInViewModel(
                services.life().signIn(), jobs, new FxDelay(), messages, services.settings(), errors);
    }

    void show() {
        UncaughtFailures.lead(errors::present);
        Theme.loadFonts();
        ViewLoader loader = new ViewLoader(messages.bundle());
        loader.register(ShellView.class, () -> new ShellView(shell, new WorkFoot(messages, jobs)));
        LoadedView<ShellView> frame = loader.load(ShellView.class);
        loader.register(SignInView.class, () -> new SignInView(signIn));
        cover = new WindowCover(
                stage,
                signIn,
                frame.root(),
                loader.load(SignInView.class).root(),
                () -> screens.pause(),
                new IdleClock(services.clock(), new FxDelay(), this::lockMinutes));
        scene = new Scene(cover.root(), WIDTH, HEIGHT);
        applyLook();
        AppMenu menu = new AppMenu(frame.view().menuBar(), messages, everywhere());
        menu.activeProperty().bind(signIn.modeProperty().isEqualTo(Mode.OPEN));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(menu, event));
        OpenFiles.onDrop(scene, this::open);
        frame.view().setOnQuit(this::requestClose);
        screens = new ScreenHost(
                new Screens(services, context()).byDestination(),
                (root, commands) -> present(frame.view(), menu, root, commands));
        screens.follow(navigator);
        shell.setRestart(this::openStore);
        people(frame.view());
        showStage();
        openStore();
    }

    /** Under the cover only closing works. */
    private void keys(AppMenu menu, KeyEvent event) {
        menu.handle(event);
        if (!cover.isOpen() && AppCommand.QUIT.accelerators().stream().anyMatch(keys -> keys.match(event))) {
            requestClose();
        }
    }

    private void people(ShellView frame) {
        frame.setPersonActions(this::changePassword, cover::lock, this::signOut);
        signIn.setOnSignedOut(() -> {
            shell.away();
            screens.forget();
            reports.forget();
        });
        signIn.modeProperty().addListener((o, was, is) -> reports.setOpen(is == Mode.OPEN));
        Session session = services.life().session();
        session.onChange(() -> Platform.runLater(this::showPerson));
    }

    private void showPerson() {
        Optional<User> who = services.life().session().signedIn();
        signedIn.set(who.isPresent());
        screens.forgetOthers();
        shell.showPerson(who);
        cover.setPerson(who.orElse(null));
    }

    private int lockMinutes() {
        return services.settings().current().signIn().lockMinutes();
    }

    private void changePassword() {
        new PasswordDialog(messages, stage)
                .show(new PasswordViewModel(services.life().signIn(), jobs, notices, messages, errors));
    }

    private void signOut() {
        if (navigator.leave()) {
            signIn.signOut();
        }
    }

    private static void present(ShellView frame, AppMenu menu, Node root, CommandBindings commands) {
        frame.show(root);
        menu.use(commands);
    }

    private WindowContext context() {
        return new WindowContext(
                messages,
                jobs,
                new FxDelay(),
                navigator,
                notices,
                errors,
                new Dialogs(messages, stage),
                this::applyLook,
                shell::showOffice,
                stage,
                folders,
                opener,
                this::openFile,
                waiting);
    }

    private CommandBindings everywhere() {
        return new CommandBindings()
                .on(AppCommand.NEW_DOCUMENT, () -> shell.go(new Destination.TemplatePicker()), shell.mayDraftProperty())
                .on(AppCommand.OPEN_FILE, this::openFile)
                .on(AppCommand.INCOMING, () -> shell.go(new Destination.Incoming()))
                .on(AppCommand.REVIEW, () -> shell.go(new Destination.Review()), waiting.concernedProperty())
                .on(AppCommand.ROUNDS, () -> shell.go(new Destination.Rounds()), shell.reportsProperty())
                .on(AppCommand.UNITS, () -> shell.go(new Destination.Units()), shell.reportsProperty())
                .on(AppCommand.DOCUMENTS, () -> shell.go(new Destination.Documents()))
                .on(AppCommand.SIGNING, () -> shell.go(new Destination.Signing()), shell.signsProperty())
                .on(AppCommand.CHECK_SIGNATURES, () -> shell.go(new Destination.SignatureCheck(null)))
                .on(AppCommand.TEMPLATES, () -> shell.go(new Destination.Templates()))
                .on(AppCommand.SETTINGS, () -> shell.go(new Destination.Settings()))
                .on(AppCommand.LOCK, cover::lock, signedIn)
                .on(AppCommand.CANCEL_WORK, jobs::cancelShown)
                .on(AppCommand.HELP, () -> new KeysDialog(messages, stage).show())
                .on(AppCommand.QUIT, this::requestClose);
    }

    private void openFile() {
        open(openFiles.ask());
    }

    private void open(List<Path> files) {
        if (files.isEmpty() || !cover.isOpen()) {
            return;
        }
        boolean returned = shell.signsProperty().get() && files.stream().allMatch(Handoff::isNamed);
        shell.go(returned ? new Destination.Signing(files) : Destination.Intake.of(files));
    }

    private void openStore() {
        jobs.submit(
                new Job<>(
                        MessageRef.of("shell.job.open"),
                        control -> new Opened(
                                services.office().profile(),
                                services.life().session().keepsPeople())),
                this::opened,
                failure -> shell.failed(errors.describe(failure)));
    }

    /** What is known of the office once its store is open. */
    private record Opened(Optional<OfficeProfile> profile, boolean keepsPeople) {}

    private void opened(Opened store) {
        store.profile().ifPresent(office -> shell.showOffice(office.organisation()));
        if (store.keepsPeople()) {
            signIn.setOnSignedIn(user -> begin(store.profile().isEmpty() && user.may(Permission.SETTINGS)));
            signIn.askWho();
        } else {
            // Sign-in may be turned on later: whoever comes then finds an office that is set up.
            signIn.setOnSignedIn(user -> begin(false));
            begin(store.profile().isEmpty());
        }
    }

    /** Who has something to decide begins with it. */
    private void begin(boolean firstSteps) {
        waiting.refresh(() -> {
            Destination work = waiting.items().isEmpty() ? new Destination.Documents() : new Destination.Review();
            shell.ready(firstSteps ? new Destination.Wizard() : work);
            tellOfSettings();
        });
    }

    private void tellOfSettings() {
        services.settings().findings().stream().findFirst().ifPresent(finding -> notices.tell(finding.message()));
    }

    private void applyLook() {
        Settings.Look look = services.settings().current().look();
        Theme.apply(scene, look.theme() == Settings.Theme.DARK, look.fontPercent());
    }

    private void showStage() {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace place = WindowPlaces.on(services.settings().current().window(), screens);
        stage.setTitle(messages.get("shell.title"));
        stage.getIcons().add(new Image(MainWindow.class.getResource("icon.png").toExternalForm()));
        stage.setScene(scene);
        stage.setMinWidth(WindowPlace.SMALLEST_WIDTH);
        stage.setMinHeight(WindowPlace.SMALLEST_HEIGHT);
        putAt(place);
        // Asked while it still stands: a closed window has no place.
        stage.setOnHiding(event -> rememberPlace());
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.show();
        // Some window managers forget the size that a window was given before it was shown.
        Platform.runLater(() -> putAt(place));
    }

    private void putAt(WindowPlace place) {
        // Also under a maximised window: some window managers take that state away while a dialog is open.
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        if (place.maximized()) {
            stage.setMaximized(true);
        }
    }

    private void requestClose() {
        if (shell.mayClose()) {
            stage.close();
            Platform.exit();
        }
    }

    private void rememberPlace() {
        WindowPlace place =
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        services.settings().update(settings -> settings.withWindow(place));
    }

    /** After the last window went. */
    void close() {
        jobs.close();
    }
}
