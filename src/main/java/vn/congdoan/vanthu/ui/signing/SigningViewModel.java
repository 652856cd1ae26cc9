package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningList;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.signing.office.SigningTarget;
import vn.congdoan.vanthu.app.signing.office.WaitingDocument;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.common.Destination;

/** What waits for signature, seal and issue; several are chosen and signed in one go. */
public final class SigningViewModel {
    /** Pixels for each point: sharp enough to read at the width of the preview. */
    private static final double SCALE = 1.6;

    private final SigningServices services;
    private final SigningDesk desk;
    private final PinViewModel pin;
    private final SigningRunViewModel run;
    private final ObservableList<SigningRow> all = FXCollections.observableArrayList();
    private final FilteredList<SigningRow> rows = new FilteredList<>(all);
    private final ObjectProperty<SigningPart> part = new SimpleObjectProperty<>(this, "part", SigningPart.SIGN);
    private final ObjectProperty<SigningRow> shown = new SimpleObjectProperty<>(this, "shown");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyIntegerWrapper toSign = new ReadOnlyIntegerWrapper(this, "toSign");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
    private final ReadOnlyObjectWrapper<Map<SigningPart, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<SigningList.Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<User> person = new ReadOnlyObjectWrapper<>(this, "person");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private long askedFor;
    private long wanted;

    public SigningViewModel(SigningServices services, SigningDesk desk, PinViewModel pin) {
        this.services = Objects.requireNonNull(services, "services");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.pin = Objects.requireNonNull(pin, "pin");
        run = new SigningRunViewModel(services.queue(), desk, this::refresh);
        part.addListener((o, was, is) -> show(is));
        shown.addListener((o, was, is) -> {
            look(is);
            weigh();
        });
        show(part.get());
    }

    public SigningRunViewModel run() {
        return run;
    }

    public PinViewModel pin() {
        return pin;
    }

    /** Those of {@link #partProperty}. */
    public ObservableList<SigningRow> rows() {
        return rows;
    }

    public ObjectProperty<SigningPart> partProperty() {
        return part;
    }

    /** The row whose pages are shown. */
    public ObjectProperty<SigningRow> shownProperty() {
        return shown;
    }

    /** How many rows of the part are chosen. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many would be signed now: the chosen ones, or the shown one when none is chosen. */
    public ReadOnlyIntegerProperty toSignProperty() {
        return toSign.getReadOnlyProperty();
    }

    /** How many rows each part has. */
    public ReadOnlyObjectProperty<Map<SigningPart, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Null while there is none. */
    public ReadOnlyObjectProperty<SigningList.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Who is signed in, whose rights decide what is offered; null before the list was first asked for. */
    public ReadOnlyObjectProperty<User> personProperty() {
        return person.getReadOnlyProperty();
    }

    /** Whether the list was read. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** From the next look on, this one is shown. */
    void want(long documentId) {
        wanted = documentId;
    }

    public void refresh() {
        person.set(services.access().user());
        desk.jobs().submit(services.list().waiting(), this::take, desk.errors()::present);
    }

    /** Whether all that are chosen have what an issue needs; a scan may come later. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Signs or seals the chosen ones, or the shown one when none is chosen. */
    public void sign() {
        sign(chosenRows().stream().map(SigningRow::target).toList());
    }

    /** Signs PDF files from elsewhere, as the part says; each becomes a file beside the old one. */
    public void signFiles(List<Path> files) {
        sign(files.stream().<SigningTarget>map(SigningTarget.OfFile::new).toList());
    }

    public void chooseAll(boolean choose) {
        rows.forEach(row -> row.chosenProperty().set(choose));
    }

    public void verify(Path file) {
        desk.navigator().open(new Destination.SignatureCheck(file));
    }

    List<SigningRow> chosenRows() {
        List<SigningRow> several =
                rows.stream().filter(row -> row.chosenProperty().get()).toList();
        return !several.isEmpty() || shown.get() == null ? several : List.of(shown.get());
    }

    String step(SigningRow row) {
        return desk.messages().get(stepKey(row.document()));
    }

    String label(SigningPart one) {
        return desk.messages().get(one.labelKey(), counts.get().getOrDefault(one, 0L));
    }

    /** As what is signed in the shown part. */
    SigningAct act() {
        return part.get() == SigningPart.SEAL ? SigningAct.SEAL : SigningAct.PERSON;
    }

    private void sign(List<SigningTarget> targets) {
        if (targets.isEmpty() || run.runningProperty().get()) {
            return;
        }
        SigningAct act = act();
        pin.ask(act, targets.size(), key -> run.start(targets, key));
    }

    private void show(SigningPart wanted) {
        rows.setPredicate(row -> SigningPart.of(row.document().step()) == wanted);
        all.forEach(row -> row.chosenProperty().set(false));
        shown.set(rows.isEmpty() ? null : rows.get(0));
        count();
    }

    private void take(List<WaitingDocument> documents) {
        Set<Long> before = all.stream()
                .filter(row -> row.chosenProperty().get())
                .map(row -> row.document().id())
                .collect(Collectors.toSet());
        long shownId = shown.get() == null ? 0 : shown.get().document().id();
        all.setAll(documents.stream().map(SigningRow::new).toList());
        all.forEach(row -> {
            row.chosenProperty().set(before.contains(row.document().id()) && rows.contains(row));
            row.chosenProperty().addListener(o -> count());
        });
        row(shownId)
                .filter(rows::contains)
                .or(() -> rows.stream().findFirst())
                .ifPresentOrElse(shown::set, () -> shown.set(null));
        count();
        loaded.set(true);
        row(wanted).ifPresent(this::turnTo);
        wanted = 0;
    }

    private Optional<SigningRow> row(long documentId) {
        return all.stream().filter(row -> row.document().id() == documentId).findFirst();
    }

    private void turnTo(SigningRow row) {
        part.set(SigningPart.of(row.document().step()));
        shown.set(row);
    }

    private void count() {
        Map<SigningPart, Long> numbers = new EnumMap<>(SigningPart.class);
        all.forEach(row -> numbers.merge(SigningPart.of(row.document().step()), 1L, Long::sum));
        counts.set(Map.copyOf(numbers));
        chosen.set((int) rows.stream().filter(row -> row.chosenProperty().get()).count());
        weigh();
    }

    private void weigh() {
        List<SigningRow> several = chosenRows();
        toSign.set(several.size());
        complete.set(!several.isEmpty()
                && several.stream().noneMatch(row -> row.document().step() == WaitingDocument.Step.NUMBER));
    }

    private void look(SigningRow row) {
        long id = row == null ? 0 : row.document().id();
        askedFor = id;
        preview.set(null);
        if (row == null) {
            return;
        }
        desk.jobs()
                .submit(
                        services.list().preview(id, SCALE),
                        pages -> {
                            if (askedFor == id) {
                                preview.set(pages);
                            }
                        },
                        desk.errors()::present);
    }

    private static String stepKey(WaitingDocument document) {
        return switch (document.step()) {
            case SIGN -> document.file().isPresent() ? "signing.step.prepared" : "signing.step.sign";
            case NUMBER -> document.isElectronic() ? "signing.step.number" : "signing.step.numberPaper";
            case SEAL -> "signing.step.seal";
            case SCAN -> "signing.step.scan";
            case ISSUE -> document.isElectronic() ? "signing.step.issue" : "signing.step.issuePaper";
        };
    }
}
