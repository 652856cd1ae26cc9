package vn.congdoan.vanthu.ui.register;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.i18n.Messages;

/** The button under which each book of the year can be printed. */
final class PrintMenu extends MenuButton {
    PrintMenu(Messages messages, Consumer<Book> print) {
        super(messages.get("book.menu"));
        setId("printBook");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        for (Book book : Book.values()) {
            MenuItem item = new MenuItem(messages.get(book.labelKey()));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> print.accept(book));
            getItems().add(item);
        }
    }
}
