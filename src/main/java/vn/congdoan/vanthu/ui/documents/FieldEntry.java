package vn.congdoan.vanthu.ui.documents;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.template.FieldKind;
import vn.congdoan.vanthu.domain.template.TemplateField;

/** A field of a template with what is entered in it. */
final class FieldEntry {
    private static final List<String> YES = List.of("co", "yes", "true", "1", "x");

    private final TemplateField field;
    private final StringProperty value;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    FieldEntry(TemplateField field) {
        this.field = field;
        value = new SimpleStringProperty(field.defaultValue());
        value.addListener(o -> error.set(""));
    }

    String name() {
        return field.name();
    }

    String label() {
        return field.label();
    }

    FieldKind kind() {
        return field.kind();
    }

    boolean required() {
        return field.required();
    }

    String prompt() {
        return field.prompt();
    }

    List<String> choices() {
        return field.choices();
    }

    List<String> columns() {
        return field.columns();
    }

    /** As it would be typed on a command line; lines of a list separated by line breaks. */
    StringProperty valueProperty() {
        return value;
    }

    /** Of a YES_NO; as the templates' reader understands it. */
    boolean isYes() {
        return YES.contains(SearchQuery.searchable(value.get()).strip());
    }

    /** Why the value doesn't fit; "" while it does. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void setError(String text) {
        error.set(text);
    }
}
