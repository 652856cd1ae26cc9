package vn.congdoan.vanthu.ui.sending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.app.sending.DirectoryService;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** Whom the office writes to: groups, their members, and the form of one of them. */
public final class DirectoryViewModel {
    /** Stands in the list of groups for everybody. */
    static final RecipientGroup EVERYBODY = new RecipientGroup(0, "", List.of());

    private final DirectoryService directory;
    private final SendingService plans;
    private final SendingWindow window;
    private final ObservableList<RecipientGroup> groups = FXCollections.observableArrayList(EVERYBODY);
    private final ObservableList<Correspondent> all = FXCollections.observableArrayList();
    private final FilteredList<Correspondent> rows = new FilteredList<>(all);
    private final ObjectProperty<RecipientGroup> group = new SimpleObjectProperty<>(this, "group", EVERYBODY);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyBooleanWrapper fromDocument = new ReadOnlyBooleanWrapper(this, "fromDocument", false);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty shortName = new SimpleStringProperty(this, "shortName", "");
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.PAPER);
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final ObjectProperty<Correspondent> edited = new SimpleObjectProperty<>(this, "edited");
    private long document;

    public DirectoryViewModel(SendingServices services, SendingWindow window) {
        directory = services.directory();
        plans = services.plans();
        this.window = Objects.requireNonNull(window, "window");
        group.addListener(o -> filter());
        query.addListener(o -> filter());
        edited.addListener((o, was, is) -> form(is == null ? Correspondent.named("", Channel.PAPER) : is));
    }

    /** {@link #EVERYBODY} first. */
    ObservableList<RecipientGroup> groups() {
        return groups;
    }

    /** Of the chosen group, as far as the query finds them. */
    ObservableList<Correspondent> rows() {
        return rows;
    }

    ObjectProperty<RecipientGroup> groupProperty() {
        return group;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Whether there is a document to go back to. */
    ReadOnlyBooleanProperty fromDocumentProperty() {
        return fromDocument.getReadOnlyProperty();
    }

    /** The one in the form; null for a new one. */
    ObjectProperty<Correspondent> editedProperty() {
        return edited;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty shortNameProperty() {
        return shortName;
    }

    ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    BooleanProperty activeProperty() {
        return active;
    }

    /** @param documentId where one came from; 0 for nowhere */
    void enter(long documentId) {
        document = documentId;
        fromDocument.set(documentId != 0);
        refresh();
    }

    void back() {
        window.navigator().open(new Destination.Sending(document));
    }

    /** These get the document that one came from, too. */
    void addToDocument(List<Correspondent> chosen) {
        List<Long> ids = chosen.stream().map(Correspondent::id).toList();
        run(
                () -> {
                    plans.add(document, ids);
                    return ids.size();
                },
                done -> back());
    }

    private void refresh() {
        run(directory::groups, found -> {
            long shown = chosenGroup().id();
            groups.setAll(found);
            groups.add(0, EVERYBODY);
            group.set(
                    groups.stream().filter(one -> one.id() == shown).findFirst().orElse(EVERYBODY));
        });
        run(directory::correspondents, found -> {
            all.setAll(found);
            filter();
        });
    }

    private RecipientGroup chosenGroup() {
        return group.get() == null ? EVERYBODY : group.get();
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        RecipientGroup of = chosenGroup();
        Set<Long> members = Set.copyOf(of.members());
        rows.setPredicate(one -> (of.id() == 0 || members.contains(one.id()))
                && wanted.matches(
                        SearchQuery.searchable(one.name(), one.shortName(), one.address(), one.email(), one.phone())));
    }

    private void form(Correspondent one) {
        name.set(one.name());
        shortName.set(one.shortName());
        channel.set(one.channel());
        address.set(one.address());
        email.set(one.email());
        phone.set(one.phone());
        active.set(one.active());
    }

    /** An empty form. */
    void begin() {
        edited.set(null);
        form(Correspondent.named("", Channel.PAPER));
    }

    /** A new one goes into the group that is shown. */
    void save() {
        long id = edited.get() == null ? 0 : edited.get().id();
        Correspondent wanted = new Correspondent(
                id,
                name.get().strip(),
                shortName.get().strip(),
                channel.get(),
                address.get().strip(),
                email.get().strip(),
                phone.get().strip(),
                active.get());
        RecipientGroup into = chosenGroup();
        run(() -> stored(wanted, into), saved -> {
            window.notices().tell(MessageRef.of("sending.directory.saved", saved.name()));
            begin();
            refresh();
        });
    }

    private Correspondent stored(Correspondent wanted, RecipientGroup into) {
        Correspondent saved = directory.save(wanted);
        if (wanted.id() == 0 && into.id() != 0) {
            List<Long> members = new ArrayList<>(into.members());
            members.add(saved.id());
            directory.save(into.withMembers(members));
        }
        return saved;
    }

    /** Out of the group that is shown; of everybody, out of the directory, after a question. */
    void remove(List<Correspondent> chosen) {
        List<Correspondent> gone = List.copyOf(chosen);
        RecipientGroup of = chosenGroup();
        if (gone.isEmpty()) {
            return;
        }
        if (of.id() != 0) {
            List<Long> members = new ArrayList<>(of.members());
            gone.forEach(one -> members.remove(one.id()));
            run(() -> directory.save(of.withMembers(members)), saved -> refresh());
            return;
        }
        MessageRef question = gone.size() == 1
                ? MessageRef.of("sending.directory.removeQuestion", gone.get(0).name())
                : MessageRef.of("sending.directory.removeMany", gone.size());
        if (window.confirmation().confirm(question, MessageRef.of("sending.directory.remove"))) {
            run(() -> removed(gone), done -> {
                begin();
                refresh();
            });
        }
    }

    private Integer removed(List<Correspondent> gone) {
        gone.forEach(one -> directory.remove(one.id()));
        return gone.size();
    }

    /** A new group, with these in it. */
    void addGroup(List<Correspondent> chosen) {
        List<Long> members = chosen.stream().map(Correspondent::id).toList();
        ask("sending.directory.newGroup", "sending.directory.groupHint", "sending.directory.addGroup")
                .accept(words ->
                        run(() -> directory.save(new RecipientGroup(0, words.strip(), members)), this::showGroup));
    }

    /** These into a group that is there already. */
    void join(RecipientGroup into, List<Correspondent> chosen) {
        List<Long> members = new ArrayList<>(into.members());
        chosen.stream()
                .map(Correspondent::id)
                .filter(id -> !members.contains(id))
                .forEach(members::add);
        run(() -> directory.save(into.withMembers(members)), saved -> refresh());
    }

    void removeGroup() {
        RecipientGroup gone = chosenGroup();
        boolean sure = gone.id() != 0
                && window.confirmation()
                        .confirm(
                                MessageRef.of("sending.directory.removeGroupQuestion", gone.name()),
                                MessageRef.of("sending.directory.removeGroup"));
        if (sure) {
            run(
                    () -> {
                        directory.removeGroup(gone.id());
                        return gone;
                    },
                    done -> showGroup(EVERYBODY));
        }
    }

    private void showGroup(RecipientGroup wanted) {
        groups.add(wanted);
        group.set(wanted);
        refresh();
    }

    /** A list out of a spreadsheet, into the group that is shown. */
    void paste() {
        takeIn("sending.directory.pasteHint", "");
    }

    /** The list that a workbook holds, after somebody has looked it over. */
    void takeIn(Path workbook) {
        run(() -> directory.lines(workbook), lines -> takeIn("sending.directory.fileHint", lines));
    }

    private void takeIn(String explanation, String lines) {
        long into = chosenGroup().id();
        ask("sending.directory.pasteTitle", explanation, "sending.directory.paste", lines)
                .accept(words -> run(() -> directory.paste(words, into), imported -> {
                    window.notices()
                            .tell(MessageRef.of("sending.directory.pasted", imported.added(), imported.completed()));
                    refresh();
                }));
    }

    private Consumer<Consumer<String>> ask(String title, String explanation, String action) {
        return ask(title, explanation, action, "");
    }

    private Consumer<Consumer<String>> ask(String title, String explanation, String action, String preset) {
        Question question =
                new Question(MessageRef.of(title), MessageRef.of(explanation), MessageRef.of(action), preset);
        return answer -> window.words().ask(question).ifPresent(answer);
    }

    private <T> void run(Supplier<T> work, Consumer<T> onDone) {
        window.jobs()
                .submit(
                        new Job<>(MessageRef.of("sending.job.directory"), control -> work.get()),
                        onDone,
                        window.errors()::present);
    }
}
