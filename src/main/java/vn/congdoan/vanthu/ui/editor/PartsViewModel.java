package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.app.editing.FieldWords;
import vn.congdoan.vanthu.app.editing.OpenedDocument;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.app.editing.TypeChange;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Mark;

/** The parts around the text as fields. */
public final class PartsViewModel {
    private final OpenDraft open;
    private final ObservableList<DocumentType> types = FXCollections.observableArrayList();
    private final ObjectProperty<DocumentType> type = new SimpleObjectProperty<>(this, "type");
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(this, "mark", Mark.NONE);
    private final List<SignatureViewModel> signatures;
    private final DateFields date;
    private final PartField parentOrganisation;
    private final PartField organisation;
    private final PartField number;
    private final PartField symbol;
    private final PartField place;
    private final PartField subject;
    private final PartField authority;
    private final PartField addressees;
    private final PartField recipients;
    private final PartField archive;
    private boolean showing;

    PartsViewModel(OpenDraft open) {
        this.open = open;
        parentOrganisation =
                words(EditPlace.PARENT_ORGANISATION, DocumentParts::parentOrganisation, PartsEdit::parentOrganisation);
        organisation = words(EditPlace.ORGANISATION, DocumentParts::organisation, PartsEdit::organisation);
        number = new PartField(
                open,
                EditPlace.NUMBER,
                p -> p.number().printedNumber(),
                (p, words) -> FieldWords.number(words, p.number().symbol())
                        .map(n -> PartsEdit.of(p).number(n).done()));
        symbol = words(EditPlace.NUMBER, p -> p.number().symbol(), (edit, words) -> {
            DocumentNumber old = edit.done().number();
            return edit.number(new DocumentNumber(old.number(), old.suffix(), words.strip()));
        });
        place = words(EditPlace.PLACE, DocumentParts::place, PartsEdit::place);
        date = new DateFields(open);
        subject = words(
                EditPlace.SUBJECT,
                DocumentParts::subject,
                (edit, words) -> edit.subject(words.replaceAll("\\s*\\R\\s*", " ")));
        authority = words(EditPlace.AUTHORITY, DocumentParts::authority, PartsEdit::authority);
        addressees = words(
                EditPlace.ADDRESSEES,
                p -> String.join("\n", p.addressees()),
                (edit, words) -> edit.addressees(FieldWords.lines(words)));
        recipients = words(
                EditPlace.RECIPIENTS,
                p -> FieldWords.recipients(p.recipients()),
                (edit, words) -> edit.recipients(FieldWords.recipients(words)));
        archive = words(EditPlace.ARCHIVE, DocumentParts::archive, PartsEdit::archive);
        signatures = List.of(new SignatureViewModel(open, 0), new SignatureViewModel(open, 1));
        type.addListener((o, was, is) -> typeChosen(is));
        mark.addListener((o, was, is) -> markChosen(is));
        open.stateProperty().addListener((o, was, is) -> show(is));
    }

    public ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Those of the office's format pack. */
    public ObservableList<DocumentType> types() {
        return types;
    }

    public ObjectProperty<DocumentType> typeProperty() {
        return type;
    }

    public ObjectProperty<Mark> markProperty() {
        return mark;
    }

    public PartField parentOrganisation() {
        return parentOrganisation;
    }

    public PartField organisation() {
        return organisation;
    }

    public PartField number() {
        return number;
    }

    public PartField symbol() {
        return symbol;
    }

    public PartField place() {
        return place;
    }

    public DateFields date() {
        return date;
    }

    public PartField subject() {
        return subject;
    }

    public PartField authority() {
        return authority;
    }

    public PartField addressees() {
        return addressees;
    }

    public PartField recipients() {
        return recipients;
    }

    public PartField archive() {
        return archive;
    }

    /** Left to right; only the first as many as the type asks for count. */
    public List<SignatureViewModel> signatures() {
        return signatures;
    }

    /** Where the keyboard was asked to go. */
    public ReadOnlyObjectProperty<EditTarget> focusProperty() {
        return open.focusProperty();
    }

    private PartField words(
            EditPlace where, Function<DocumentParts, String> read, BiFunction<PartsEdit, String, PartsEdit> write) {
        return new PartField(
                open,
                where,
                read,
                (parts, words) ->
                        Optional.of(write.apply(PartsEdit.of(parts), words).done()));
    }

    private void typeChosen(DocumentType chosen) {
        if (!showing && chosen != null && open.isOpen()) {
            DocumentParts parts = open.session().draft().parts();
            OpenedDocument document = open.documentProperty().get();
            open.session()
                    .chosen(
                            EditPlace.TYPE,
                            TypeChange.to(chosen, parts, document.office().orElse(null)));
        }
    }

    private void markChosen(Mark chosen) {
        if (!showing && chosen != null && open.isOpen()) {
            open.session()
                    .chosen(
                            EditPlace.MARK,
                            PartsEdit.of(open.session().draft().parts())
                                    .mark(chosen)
                                    .done());
        }
    }

    private void show(EditState state) {
        if (state == null) {
            return;
        }
        showing = true;
        List<DocumentType> known = open.documentProperty().get().types();
        if (!types.equals(known)) {
            types.setAll(known);
        }
        type.set(state.draft().parts().type());
        mark.set(state.draft().parts().mark());
        showing = false;
    }
}
