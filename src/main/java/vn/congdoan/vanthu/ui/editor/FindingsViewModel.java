package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.checking.FindingTargets;
import vn.congdoan.vanthu.app.checking.MendedDraft;
import vn.congdoan.vanthu.app.checking.MovedPlaces;
import vn.congdoan.vanthu.app.checking.OfficeWords;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.IgnoredFinding;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/** The findings of the checker in the open document: gone through, mended one by one or together, left with a reason. */
public final class FindingsViewModel {

    /** How many there are of each kind. */
    public record Counts(int errors, int warnings, int hints, int safe, int ignored) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public int open() {
            return errors + warnings + hints;
        }
    }

    private final OpenDraft open;
    private final CheckingService checking;
    private final EditorWindow window;
    private final Runnable recheck;
    private final ObservableList<CheckedFinding> rows = FXCollections.observableArrayList();
    private final ObjectProperty<CheckedFinding> current = new SimpleObjectProperty<>(this, "current");
    private final BooleanProperty ignoredShown = new SimpleBooleanProperty(this, "ignoredShown", false);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(this, "counts");
    private List<CheckedFinding> all = List.of();

    /** @param recheck has the open document checked again */
    FindingsViewModel(OpenDraft open, CheckingService checking, EditorWindow window, Runnable recheck) {
        this.recheck = recheck;
        this.open = open;
        this.checking = checking;
        this.window = window;
        ignoredShown.addListener(o -> refresh());
    }

    /** In the order of the paper. */
    public ObservableList<CheckedFinding> rows() {
        return rows;
    }

    /** The chosen one; null for none. */
    public ObjectProperty<CheckedFinding> currentProperty() {
        return current;
    }

    /** Whether those that somebody decided to leave are listed too. */
    public BooleanProperty ignoredShownProperty() {
        return ignoredShown;
    }

    /** Null before the document was first checked. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Goes to the next one's place, after the last one to the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** Puts the keyboard where the finding is. */
    public void go(CheckedFinding row) {
        if (row != null && open.isOpen()) {
            current.set(row);
            FindingTargets.of(row.finding().place(), open.session().draft()).ifPresent(open::focus);
        }
    }

    /** Whether a press could mend it: somebody wrote the repair down, and the text may be changed. */
    boolean mayMend(CheckedFinding row) {
        return row.isMendable() && !row.isIgnored() && !open.frozenProperty().get();
    }

    ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Mends one as a step that can be undone. */
    public void mend(CheckedFinding row) {
        if (row == null || !row.isMendable() || !rows.contains(row) || !open.isOpen()) {
            return;
        }
        if (open.session().refuses()) {
            return;
        }
        int place = rows.indexOf(row);
        // Gone at once, also when nothing but a missing letter was put beside its words.
        all = all.stream().filter(each -> each != row).toList();
        open.session().mended(checking.mended(open.session().draft(), row.finding()));
        current.set(rows.isEmpty() ? null : rows.get(Math.min(place, rows.size() - 1)));
    }

    /** Mends all that may be mended unasked, as one step that can be undone. */
    public void mendSafe() {
        if (open.isOpen() && !open.session().refuses()) {
            Draft asked = open.session().draft();
            submit(checking.mend(id(), asked), this::mended);
        }
    }

    /** Asks for the reason and leaves the finding as it is, in this document. */
    public void ignore(CheckedFinding row) {
        if (row != null && !row.isIgnored()) {
            window.reasons()
                    .ask(window.messages().get(row.finding().message()))
                    .filter(reason -> !reason.isBlank())
                    .ifPresent(reason -> submit(checking.ignore(id(), row.finding(), reason), this::ignored));
        }
    }

    /** The finding counts again. */
    public void takeBack(CheckedFinding row) {
        if (row != null && row.isIgnored()) {
            submit(checking.takeBack(id(), row.finding()), back -> {
                String excerpt = IgnoredFinding.key(back.excerpt());
                decide(
                        finding -> finding.rule().equals(back.rule())
                                && IgnoredFinding.key(finding.excerpt()).equals(excerpt),
                        null);
            });
        }
    }

    /** The words that would go into the office's dictionary; nothing where the finding is no matter of words. */
    public Optional<OfficeWord> word(CheckedFinding row) {
        return row == null || row.isIgnored() ? Optional.empty() : OfficeWords.of(row.finding());
    }

    /** Puts the words into the office's dictionary, which can be taken back; no document has the finding any more. */
    public void learn(CheckedFinding row) {
        word(row).ifPresent(word -> submit(checking.learn(word), this::learned));
    }

    void show(List<CheckedFinding> findings) {
        all = findings;
        refresh();
    }

    void move(MovedPlaces moved) {
        all = moved.findings(all);
        refresh();
    }

    void clear() {
        all = List.of();
        rows.clear();
        current.set(null);
        counts.set(null);
    }

    private void step(int by) {
        List<CheckedFinding> left =
                rows.stream().filter(row -> !row.isIgnored()).toList();
        if (!left.isEmpty()) {
            int at = left.indexOf(current.get());
            int next = at < 0 ? (by > 0 ? 0 : left.size() - 1) : Math.floorMod(at + by, left.size());
            go(left.get(next));
        }
    }

    private void mended(MendedDraft mended) {
        if (!open.isOpen() || open.session().draft() != mended.before()) {
            window.notices().tell(MessageRef.of("editor.findings.overtaken"));
            return;
        }
        if (mended.count() == 0) {
            window.notices().tell(MessageRef.of("editor.findings.nothingMended"));
            return;
        }
        open.session().mended(mended.draft());
        window.notices().tell(MessageRef.of("editor.findings.mended", mended.count()));
    }

    private void ignored(IgnoredFinding ignored) {
        decide(ignored::isOf, ignored.reason());
        window.notices().tell(MessageRef.of("editor.findings.ignored"));
    }

    private void learned(OfficeWord word) {
        recheck.run();
        window.notices()
                .tell(
                        MessageRef.of("editor.findings.learned", word.entry()),
                        () -> window.jobs().submit(checking.unlearn(word), back -> unlearned(), window.failures()));
    }

    /** It may be taken back when the document was closed long ago. */
    private void unlearned() {
        if (open.isOpen()) {
            recheck.run();
        }
    }

    private void decide(Predicate<CheckFinding> which, String reason) {
        show(all.stream()
                .map(row -> which.test(row.finding()) ? new CheckedFinding(row.finding(), reason) : row)
                .toList());
    }

    private void refresh() {
        CheckedFinding chosen = current.get();
        List<CheckedFinding> visible = all.stream()
                .filter(row -> ignoredShown.get() || !row.isIgnored())
                .toList();
        if (!rows.equals(visible)) {
            rows.setAll(visible);
        }
        counts.set(new Counts(
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.HINT),
                count(row -> !row.isIgnored() && row.finding().isSafelyMended()),
                count(CheckedFinding::isIgnored)));
        current.set(chosen == null ? null : again(chosen));
    }

    /** The same finding after a check, also when its place moved. */
    private CheckedFinding again(CheckedFinding chosen) {
        return rows.stream()
                .filter(row -> row.finding().place().equals(chosen.finding().place()) && alike(row, chosen))
                .findFirst()
                .or(() -> rows.stream().filter(row -> alike(row, chosen)).findFirst())
                .orElse(null);
    }

    private static boolean alike(CheckedFinding one, CheckedFinding other) {
        return one.finding().rule().equals(other.finding().rule())
                && one.finding().excerpt().equals(other.finding().excerpt());
    }

    private int count(Severity severity) {
        return count(row -> !row.isIgnored() && row.finding().severity() == severity);
    }

    private int count(Predicate<CheckedFinding> which) {
        return (int) all.stream().filter(which).count();
    }

    private long id() {
        return open.documentProperty().get().id();
    }

    /** An answer that comes after the document was closed concerns nobody. */
    private <T> void submit(Job<T> job, Consumer<T> answer) {
        long asked = id();
        window.jobs()
                .submit(
                        job,
                        done -> {
                            if (open.isOpen() && id() == asked) {
                                answer.accept(done);
                            }
                        },
                        window.failures());
    }
}
