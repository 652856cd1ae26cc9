package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.board.BoardScreenServices;
import vn.congdoan.vanthu.ui.board.BoardView;
import vn.congdoan.vanthu.ui.board.BoardViewModel;
import vn.congdoan.vanthu.ui.board.BoardWindow;
import vn.congdoan.vanthu.ui.board.ExtensionDialog;
import vn.congdoan.vanthu.ui.board.ReminderView;
import vn.congdoan.vanthu.ui.board.ReminderViewModel;
import vn.congdoan.vanthu.ui.board.RoundLinks;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DueRounds;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.form.FormWindow;
import vn.congdoan.vanthu.ui.form.FormsView;
import vn.congdoan.vanthu.ui.form.FormsViewModel;

/** The screens of a round's board, its forms and its reminders. */
final class BoardScreens {
    private BoardScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Board.class, () -> board(services, window));
        screens.put(Destination.Reminder.class, () -> reminder(services, window));
        screens.put(Destination.Forms.class, () -> forms(services, window));
    }

    /** What the start page tells of rounds. */
    static DueRounds due(UiServices services, WindowContext window) {
        Rights rights = new Rights(services.life().session());
        return new DueRounds(
                services.life().reporting().board()::running,
                () -> services.life().reporting().setup().due().size(),
                () -> {
                    rights.ask();
                    return rights.may(Permission.REPORT).get();
                },
                window.jobs(),
                window.errors()::present);
    }

    private static LoadedView<BoardView> board(UiServices services, WindowContext window) {
        ReportingServices reporting = services.life().reporting();
        BoardViewModel model = new BoardViewModel(
                new BoardScreenServices(
                        reporting.board(), reporting.rounds(), services.life().session()),
                around(services, window));
        return window.views()
                .register(BoardView.class, () -> new BoardView(model, window.messages()))
                .load(BoardView.class);
    }

    private static LoadedView<ReminderView> reminder(UiServices services, WindowContext window) {
        ReminderViewModel model =
                new ReminderViewModel(services.life().reporting().reminders(), around(services, window));
        return window.views()
                .register(ReminderView.class, () -> new ReminderView(model, window.messages()))
                .load(ReminderView.class);
    }

    private static LoadedView<FormsView> forms(UiServices services, WindowContext window) {
        ReportingServices reporting = services.life().reporting();
        FormsViewModel model = new FormsViewModel(
                reporting.forms(),
                reporting.board(),
                new FormWindow(
                        window.messages(),
                        window.jobs(),
                        window.navigator(),
                        window.notices(),
                        window.errors(),
                        window.folders(),
                        services.settings(),
                        window.opener()));
        return window.views()
                .register(FormsView.class, () -> new FormsView(model, window.messages()))
                .load(FormsView.class);
    }

    private static BoardWindow around(UiServices services, WindowContext window) {
        return new BoardWindow(
                window.messages(),
                services.clock(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.folders(),
                window.words(),
                new ExtensionDialog(window.messages(), window.owner()),
                window.clipboard(),
                window.opener(),
                links(services, window));
    }

    /** Where the other screens of a round are. */
    private static RoundLinks links(UiServices services, WindowContext window) {
        return new RoundLinks(
                () -> window.navigator().open(new Destination.Rounds()),
                round -> window.navigator().open(new Destination.RoundUnits(round)),
                round -> window.navigator().open(new Destination.Forms(round)),
                round -> window.navigator().open(new Destination.Returned(round)),
                round -> window.navigator().open(new Destination.ReturnedFiles(round)),
                round -> window.navigator().open(new Destination.Totals(round)),
                ReportScreens.drafting(services, window));
    }
}
