package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.words.Lexicons;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.ui.common.Notices;

/** The drafting screen's ViewModels on a real store, without a toolkit: jobs run at once, pauses end when told. */
final class EditorModel implements AutoCloseable {
    final MovableClock clock = new MovableClock();
    final AppContext context;
    final EditorViewModel model;
    final long id;
    final List<HeldDocument> held = new ArrayList<>();
    final Notices notices = new Notices();
    final List<Throwable> failures = new ArrayList<>();
    final List<MessageRef> questions = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<Printable> printed = new ArrayList<>();
    final Pauses pauses = new Pauses();
    boolean answer = true;
    /** What is answered when asked why a finding is left; null for nothing. */
    String reason = "Tên riêng";

    /** What is answered when asked for some sentences; null for nothing. */
    String words = "Sửa lại số liệu";

    /** How often the window heard that a step was taken. */
    int steps;

    Path folder;

    EditorModel(Path data, Draft draft) {
        this(data, draft, List.of(), body -> DocumentContent.EMPTY);
    }

    EditorModel(Path data, Draft draft, List<CheckRule> rules, Function<ParsedBody, DocumentContent> contents) {
        this(data, draft, words -> rules, contents);
    }

    EditorModel(
            Path data,
            Draft draft,
            Function<Lexicons, List<CheckRule>> rules,
            Function<ParsedBody, DocumentContent> contents) {
        context = new AppContext(
                data.resolve("data"), clock, Messages.VIETNAMESE, rules, (body, parts) -> contents.apply(body));
        folder = data.resolve("xuat");
        id = context.documentService().create(draft, "");
        EditorWindow window = new EditorWindow(
                context.messages(),
                clock.getZone(),
                new DirectJobRunner(),
                pauses,
                notices,
                failures::add,
                (question, action) -> {
                    questions.add(question);
                    return answer;
                },
                before -> Optional.ofNullable(folder),
                finding -> Optional.ofNullable(reason),
                opened::add,
                Runnable::run,
                printed::add,
                held::add,
                question -> Optional.ofNullable(words),
                List.of(),
                () -> steps++);
        model = new EditorViewModel(
                new EditorServices(
                        context.editingService(),
                        context.documentExports(),
                        context.checkingService(),
                        context.citationService(),
                        context.life().workflow(),
                        context.life().review(),
                        context.settings(),
                        clock),
                window);
        model.open(id);
    }

    /** As the text control does it: the new text, then its caret. */
    void type(String letters) {
        for (char letter : letters.toCharArray()) {
            int caret = model.body().stateProperty().get().selection().caret();
            String before = text();
            model.body().typed(before.substring(0, caret) + letter + before.substring(caret));
            clock.pass(Duration.ofMillis(100));
        }
    }

    void select(int anchor, int caret) {
        model.body().selected(anchor, caret);
    }

    String text() {
        return model.body().stateProperty().get().draft().bodyText();
    }

    String selected() {
        var selection = model.body().stateProperty().get().selection();
        return text().substring(selection.start(), selection.end());
    }

    @Override
    public void close() {
        model.leave();
        context.close();
    }

    /** Pauses that end when the test says so. */
    static final class Pauses implements Delay {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public Cancellable after(Duration duration, Runnable action) {
            waiting.add(action);
            return () -> waiting.remove(action);
        }

        void end() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
