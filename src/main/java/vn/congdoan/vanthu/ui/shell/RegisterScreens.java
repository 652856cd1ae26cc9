package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.book.BookOrderDialog;
import vn.congdoan.vanthu.ui.common.book.BookPrinter;
import vn.congdoan.vanthu.ui.register.BookAuditView;
import vn.congdoan.vanthu.ui.register.BookServices;
import vn.congdoan.vanthu.ui.register.BookWindow;
import vn.congdoan.vanthu.ui.register.NumberDialog;
import vn.congdoan.vanthu.ui.register.NumberGiving;
import vn.congdoan.vanthu.ui.register.OutgoingView;
import vn.congdoan.vanthu.ui.register.RegisterView;
import vn.congdoan.vanthu.ui.register.RegisterViewModel;
import vn.congdoan.vanthu.ui.register.ReserveDialog;
import vn.congdoan.vanthu.ui.register.SeriesView;

/** The book of outgoing documents, and the step that gives a number. */
final class RegisterScreens {
    private final UiServices services;
    private final WindowContext window;

    RegisterScreens(UiServices services, WindowContext window) {
        this.services = services;
        this.window = window;
    }

    void addTo(Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens) {
        screens.put(Destination.Registers.class, this::register);
    }

    private LoadedView<RegisterView> register() {
        RegisterViewModel model = new RegisterViewModel(book(), around());
        return window.views()
                .register(RegisterView.class, () -> new RegisterView(model))
                .register(OutgoingView.class, () -> new OutgoingView(model.outgoing(), window.messages()))
                .register(BookAuditView.class, () -> new BookAuditView(model.audit(), window.messages()))
                .register(SeriesView.class, () -> new SeriesView(model.series(), window.messages()))
                .load(RegisterView.class);
    }

    List<FlowStep> steps() {
        NumberGiving giving = new NumberGiving(
                book(), services.documents(), around(), new NumberDialog(window.messages(), window.owner()));
        return List.of(new FlowStep(
                "workflow.action.giveNumber",
                Permission.ISSUE,
                state -> state == DocumentState.APPROVED || state == DocumentState.SIGNED,
                giving::take));
    }

    private BookServices book() {
        return new BookServices(
                services.life().register(),
                services.life().registerAudit(),
                services.life().series(),
                services.life().session());
    }

    /** The same for the books of what leaves and of what arrives. */
    static BookPrinter printer(UiServices services, WindowContext window) {
        return new BookPrinter(
                services.life().bookPrinting(),
                window.jobs(),
                window.notices(),
                window.errors(),
                new BookOrderDialog(window.messages(), window.owner()),
                window.opener(),
                services.dataFolder().resolve("books"));
    }

    private BookWindow around() {
        return new BookWindow(
                window.messages(),
                services.clock(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                window.words(),
                new ReserveDialog(window.messages(), window.owner()),
                printer(services, window),
                window.clipboard());
    }
}
