package vn.congdoan.vanthu.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The choice of a template: a few letters and Enter are enough, because the best hit is always chosen already. */
public final class TemplatePickerViewModel {
    private final TemplateService templates;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final SettingsStore settings;
    private final ErrorPresenter errors;
    private final DraftCreation creation;
    private final ObservableList<Template> hits = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Template> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper(false);
    private List<Template> all = List.of();

    public TemplatePickerViewModel(
            TemplateService templates,
            JobRunner jobs,
            Navigator navigator,
            SettingsStore settings,
            ErrorPresenter errors,
            DraftCreation creation) {
        this.templates = templates;
        this.jobs = jobs;
        this.navigator = navigator;
        this.settings = settings;
        this.errors = errors;
        this.creation = creation;
        query.addListener(o -> filter());
    }

    /** Those that the query finds: the type meant by its abbreviation first, then the ones used last. */
    ObservableList<Template> hits() {
        return hits;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Null while nothing is found. */
    ObjectProperty<Template> chosenProperty() {
        return chosen;
    }

    ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    /** A fresh choice, with the office's own templates as they are now. */
    void begin() {
        query.set("");
        jobs.submit(
                new Job<>(MessageRef.of("document.job.templates"), control -> templates.list()),
                found -> {
                    all = found;
                    filter();
                },
                errors::present);
    }

    /** To the fields of the chosen template. */
    void fill() {
        if (chosen.get() != null) {
            navigator.open(new Destination.FillTemplate(chosen.get().id()));
        }
    }

    /** Straight to the draft; what isn't known stays open in it. */
    void createNow() {
        if (chosen.get() != null) {
            creation.create(chosen.get(), Map.of(), errors::present);
        }
    }

    void cancel() {
        navigator.open(new Destination.Documents());
    }

    /** Moves the choice within the hits, as the arrow keys do while the search has the focus. */
    void move(int steps) {
        if (!hits.isEmpty()) {
            int now = Math.max(0, hits.indexOf(chosen.get()));
            chosen.set(hits.get(Math.max(0, Math.min(hits.size() - 1, now + steps))));
        }
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        hits.setAll(all.stream()
                .filter(template -> wanted.matches(searchText(template)))
                .sorted(order())
                .toList());
        // Named anew also when it is the same one: the list has lost its selection.
        chosen.set(null);
        chosen.set(hits.isEmpty() ? null : hits.get(0));
        nothingFound.set(hits.isEmpty() && !all.isEmpty());
    }

    private Comparator<Template> order() {
        String typed = SearchQuery.searchable(query.get()).strip();
        List<String> recent = settings.current().recentTemplates();
        return Comparator.<Template>comparingInt(template -> closeness(template, typed))
                .thenComparingInt(template -> recentness(recent, template))
                .thenComparingInt(all::indexOf);
    }

    /** "kh" means every Kế hoạch before a template that merely has a word beginning with it, a title before a description. */
    private static int closeness(Template template, String typed) {
        if (typed.isEmpty() || SearchQuery.searchable(template.type().code()).equals(typed)) {
            return 0;
        }
        boolean begins = SearchQuery.searchable(template.title()).startsWith(typed)
                || SearchQuery.searchable(template.type().name()).startsWith(typed);
        if (begins) {
            return 1;
        }
        return SearchQuery.of(typed).matches(SearchQuery.searchable(template.title())) ? 2 : 3;
    }

    private static int recentness(List<String> recent, Template template) {
        int at = recent.indexOf(template.id());
        return at < 0 ? recent.size() : at;
    }

    private static String searchText(Template template) {
        return SearchQuery.searchable(
                template.type().code(), template.type().name(), template.title(), template.description());
    }
}
