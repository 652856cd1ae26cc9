package vn.congdoan.vanthu.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.checking.LexiconService;
import vn.congdoan.vanthu.app.checking.OfficeWordForm;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The office's own words, one text for each kind with an entry on each line; nothing counts before it is saved. */
public final class WordsSettingsViewModel {
    private final LexiconService lexicons;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Messages messages;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.ABBREVIATION);
    private final Map<Kind, StringProperty> texts = new EnumMap<>(Kind.class);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private Set<OfficeWord> stored = Set.of();

    public WordsSettingsViewModel(
            LexiconService lexicons, JobRunner jobs, Notices notices, ErrorPresenter errors, Messages messages) {
        this.lexicons = lexicons;
        this.jobs = jobs;
        this.notices = notices;
        this.errors = errors;
        this.messages = messages;
        for (Kind each : Kind.values()) {
            StringProperty text = new SimpleStringProperty(this, each.name(), "");
            text.addListener(o -> edited());
            texts.put(each, text);
        }
    }

    /** The kind whose entries are shown. */
    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    StringProperty textProperty(Kind of) {
        return texts.get(of);
    }

    /** What is wrong with the first entry that means nothing; "" for none. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is there to save. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Reads what is stored; what was typed and not saved stays. */
    void load() {
        if (!changed.get()) {
            run("settings.job.load", lexicons::words, this::show);
        }
    }

    /** Drops what was typed since the last saving. */
    void revert() {
        show(List.copyOf(stored));
    }

    void save() {
        Optional<Kind> wrong = firstWrong();
        if (wrong.isPresent()) {
            kind.set(wrong.get());
            problem.set(problem(wrong.get()));
            return;
        }
        Set<OfficeWord> wanted = entered();
        Set<OfficeWord> before = stored;
        run("settings.job.save", () -> saved(before, wanted), words -> {
            show(words);
            notices.tell(MessageRef.of("settings.words.saved"));
        });
    }

    /** Only what was changed here: words may have come in from a document meanwhile. */
    private List<OfficeWord> saved(Set<OfficeWord> before, Set<OfficeWord> wanted) {
        List<OfficeWord> words = new ArrayList<>(lexicons.words());
        words.removeIf(word -> before.contains(word) && !wanted.contains(word));
        wanted.stream().filter(word -> !words.contains(word)).forEach(words::add);
        lexicons.replace(words);
        return words;
    }

    private void show(List<OfficeWord> words) {
        stored = new LinkedHashSet<>(words);
        texts.forEach((of, text) -> text.set(words.stream()
                .filter(word -> word.kind() == of)
                .map(OfficeWord::entry)
                .collect(Collectors.joining("\n"))));
        edited();
    }

    private void edited() {
        changed.set(!entered().equals(stored));
        problem.set("");
    }

    private Set<OfficeWord> entered() {
        Set<OfficeWord> words = new LinkedHashSet<>();
        texts.forEach((of, text) -> lines(text).forEach(line -> words.add(OfficeWordForm.of(of, line))));
        return words;
    }

    private Optional<Kind> firstWrong() {
        return texts.keySet().stream().filter(of -> !problem(of).isEmpty()).findFirst();
    }

    private String problem(Kind of) {
        return lines(texts.get(of)).stream()
                .flatMap(line -> OfficeWordForm.problem(OfficeWordForm.of(of, line))
                        .map(wrong -> messages.get("settings.words.problem", line.strip(), messages.get(wrong)))
                        .stream())
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(StringProperty text) {
        return text.get().lines().filter(line -> !line.isBlank()).toList();
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
