package vn.congdoan.vanthu.ui.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.congdoan.vanthu.app.checking.CheckedDraft;
import vn.congdoan.vanthu.app.checking.DraftChecking;
import vn.congdoan.vanthu.app.checking.MovedPlaces;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.settings.SettingsStore;

/** What stands below the panes: findings of the checker, what the text asks of whom, what it cites, what the leader said. It follows the typing. */
public final class CheckPanelViewModel {

    /** What of it is shown. */
    public enum Tab {
        FINDINGS,
        OBLIGATIONS,
        CITATIONS,
        COMMENTS
    }

    private final OpenDraft open;
    private final SettingsStore settings;
    private final FindingsViewModel findings;
    private final ObligationsViewModel obligations;
    private final CitationsViewModel citations;
    private final CommentsViewModel comments;
    private final DraftChecking checking;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.FINDINGS);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    /** The draft whose places the lists hold; null before the first check. */
    private Draft placed;

    CheckPanelViewModel(OpenDraft open, EditorServices services, EditorWindow window) {
        this.open = open;
        settings = services.settings();
        findings = new FindingsViewModel(open, services.checking(), window, this::recheck);
        citations = new CitationsViewModel(open, services.citations(), window);
        comments = new CommentsViewModel(open, services, window);
        obligations = new ObligationsViewModel(open, window.messages());
        checking = new DraftChecking(services.checking(), window.jobs(), window.delay(), this::checked, failure -> {
            busy.set(false);
            window.failures().accept(failure);
        });
        shown.set(settings.current().checkPanel().open());
        shown.addListener(
                (o, was, is) -> remember(is, settings.current().checkPanel().height()));
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    public FindingsViewModel findings() {
        return findings;
    }

    public ObligationsViewModel obligations() {
        return obligations;
    }

    public CitationsViewModel citations() {
        return citations;
    }

    /** What the leader said. */
    public CommentsViewModel comments() {
        return comments;
    }

    /** Whether the panel is open; remembered. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** Whether what is shown is older than what is typed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Pixels; 0 before it was first dragged. */
    public double height() {
        return settings.current().checkPanel().height();
    }

    public void rememberHeight(double height) {
        remember(shown.get(), height);
    }

    /** Opens the panel on one of its lists. */
    public void show(Tab wanted) {
        tab.set(wanted);
        shown.set(true);
    }

    private void remember(boolean isOpen, double height) {
        settings.update(old -> old.withCheckPanel(new Settings.CheckPanel(isOpen, height)));
    }

    private void changed(EditState was, EditState is) {
        if (is == null) {
            checking.close();
            placed = null;
            busy.set(false);
            findings.clear();
            obligations.clear();
            citations.clear();
        } else if (was == null) {
            busy.set(true);
            checking.open(open.documentProperty().get().id(), is.draft());
        } else if (was.draft() != is.draft()) {
            busy.set(true);
            move(is.draft());
            checking.changed(is.draft());
        }
    }

    private void move(Draft now) {
        if (placed != null) {
            MovedPlaces moved = new MovedPlaces(placed, now);
            placed = now;
            findings.move(moved);
            obligations.move(moved);
            citations.move(moved);
        }
    }

    /** By other words than before. */
    private void recheck() {
        busy.set(true);
        checking.open(open.documentProperty().get().id(), open.session().draft());
    }

    private void checked(CheckedDraft checked) {
        if (!open.isOpen()) {
            return;
        }
        placed = checked.draft();
        findings.show(checked.findings());
        obligations.show(checked.content());
        citations.show(checked);
        busy.set(false);
    }
}
