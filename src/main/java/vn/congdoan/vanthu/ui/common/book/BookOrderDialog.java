package vn.congdoan.vanthu.ui.common.book;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FolderDialog;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.FormDialog;

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

        void fill(FormDialog dialog) {
            HBox numbers = new HBox(dialog.field("book.order.year", year), dialog.field("book.order.volume", volume));
            numbers.getStyleClass().add("fields");
            Label path = new Label();
            path.setWrapText(true);
            path.textProperty().bind(folder.asString());
            Button choose = new Button(messages.get("book.order.choose"));
            choose.setMnemonicParsing(false);
            choose.setOnAction(e -> folders.ask(folder.get()).ifPresent(folder::set));
            dialog.add(numbers, pdf, xlsx, dialog.field("book.order.folder", path), choose);
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
        FormDialog dialog = new FormDialog(
                AlertType.CONFIRMATION,
                messages,
                owner,
                MessageRef.of(usual.book().labelKey()),
                MessageRef.of("book.order.print"));
        Fields fields = new Fields(usual);
        fields.fill(dialog);
        dialog.incompleteWhile(Bindings.createBooleanBinding(
                () -> !fields.isComplete(),
                fields.year.textProperty(),
                fields.volume.textProperty(),
                fields.pdf.selectedProperty(),
                fields.xlsx.selectedProperty()));
        return dialog.isAgreed(dialog.button()) ? Optional.of(fields.order(usual)) : Optional.empty();
    }
}
