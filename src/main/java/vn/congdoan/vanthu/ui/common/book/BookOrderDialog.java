package vn.congdoan.vanthu.ui.common.book;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.FolderDialog;
import vn.congdoan.vanthu.ui.common.FolderQuestion;

/** Asks in a dialog for year, volume, kinds of file and folder. */
public final class BookOrderDialog implements BookOrderQuestion {
    private static final int DIGITS = 4;

    private final Messages messages;
    private final Window owner;
    private final FolderQuestion folders;

    public BookOrderDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
        folders = new FolderDialog(messages, owner);
    }

    /** The controls of one asking. */
    private final class Fields {
        private final TextField year = new TextField();
        private final TextField volume = new TextField();
        private final CheckBox pdf = new CheckBox(messages.get("book.order.pdf"));
        private final CheckBox xlsx = new CheckBox(messages.get("book.order.xlsx"));
        private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();

        Fields(BookOrder usual) {
            year.setText(String.valueOf(usual.year()));
            volume.setText(String.format(Locale.ROOT, "%02d", usual.volume()));
            pdf.setSelected(usual.formats().contains(BookFormat.PDF));
            xlsx.setSelected(usual.formats().contains(BookFormat.XLSX));
            folder.set(usual.folder());
            year.setPrefColumnCount(DIGITS);
            volume.setPrefColumnCount(DIGITS);
            year.setId("bookYear");
            volume.setId("bookVolume");
        }

        Node content() {
            HBox numbers = new HBox(field("book.order.year", year), field("book.order.volume", volume));
            numbers.getStyleClass().add("fields");
            Label path = new Label();
            path.setWrapText(true);
            path.textProperty().bind(folder.asString());
            Button choose = new Button(messages.get("book.order.choose"));
            choose.setMnemonicParsing(false);
            choose.setOnAction(e -> folders.ask(folder.get()).ifPresent(folder::set));
            VBox content = new VBox(numbers, pdf, xlsx, field("book.order.folder", path), choose);
            content.getStyleClass().add("form");
            return content;
        }

        boolean isComplete() {
            return year.getText().strip().matches("[12]\\d{3}")
                    && volume.getText().strip().matches("0*[1-9]\\d{0,2}")
                    && (pdf.isSelected() || xlsx.isSelected());
        }

        BookOrder order(BookOrder usual) {
            Set<BookFormat> formats = EnumSet.noneOf(BookFormat.class);
            if (pdf.isSelected()) {
                formats.add(BookFormat.PDF);
            }
            if (xlsx.isSelected()) {
                formats.add(BookFormat.XLSX);
            }
            return new BookOrder(
                    usual.book(),
                    Integer.parseInt(year.getText().strip()),
                    Integer.parseInt(volume.getText().strip()),
                    folder.get(),
                    formats);
        }
    }

    @Override
    public Optional<BookOrder> ask(BookOrder usual) {
        ButtonType agree = new ButtonType(messages.get("book.order.print"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(usual.book().labelKey()));
        Fields fields = new Fields(usual);
        alert.getDialogPane().setContent(fields.content());
        alert.getDialogPane()
                .lookupButton(agree)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !fields.isComplete(),
                        fields.year.textProperty(),
                        fields.volume.textProperty(),
                        fields.pdf.selectedProperty(),
                        fields.xlsx.selectedProperty()));
        return alert.showAndWait().filter(answer -> answer == agree).map(answer -> fields.order(usual));
    }

    private Node field(String key, Node control) {
        VBox field = new VBox(new Label(messages.get(key)), control);
        field.getStyleClass().add("field");
        return field;
    }
}
