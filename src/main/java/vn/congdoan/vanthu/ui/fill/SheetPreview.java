package vn.congdoan.vanthu.ui.fill;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** The sheet that a figure goes onto, as it will look: cells that change show their new content and stand out. */
final class SheetPreview {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass FORMULA = PseudoClass.getPseudoClass("formula");
    private static final int MOST_COLUMNS = 60;
    private static final int WIDEST = 13;
    private static final int NARROWEST = 4;
    /** Of a letter, in its height. */
    private static final double LETTER = 0.55;

    private final TableView<Integer> table;
    private final Label title;
    private SheetGrid sheet;
    private Map<CellPlace, String> changes = Map.of();
    private CellPlace pointed;

    /** @param table becomes the sheet @param title takes its name */
    SheetPreview(TableView<Integer> table, Label title) {
        this.table = table;
        this.title = title;
    }

    /** @param place that stands out most and is brought into view; null for an empty preview */
    void show(SheetBook book, CellPlace place, Map<CellPlace, String> now) {
        changes = now;
        pointed = place;
        SheetGrid next = place == null ? null : sheet(book, place.sheet());
        if (next != sheet) {
            sheet = next;
            build();
        }
        table.refresh();
        if (sheet != null && place.row() < table.getItems().size()) {
            table.scrollTo(Math.max(0, place.row() - 2));
            table.scrollToColumnIndex(place.column() + 1);
        }
    }

    private static SheetGrid sheet(SheetBook book, String name) {
        return book.sheets().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void build() {
        table.getColumns().clear();
        table.getItems().clear();
        title.setText(sheet == null ? "" : sheet.name());
        if (sheet == null) {
            return;
        }
        double em = title.getFont().getSize();
        TableColumn<Integer, Integer> numbers = column("", -1);
        numbers.setPrefWidth(3 * em);
        for (int i = 0; i < Math.min(MOST_COLUMNS, sheet.columns()); i++) {
            String letters = sheet.place(0, i).address().replaceAll("\\d", "");
            column(letters, i).setPrefWidth(em * width(i));
        }
        table.setItems(FXCollections.observableArrayList(
                IntStream.range(0, sheet.rows()).boxed().toList()));
    }

    private double width(int column) {
        int longest = IntStream.range(0, Math.min(sheet.rows(), 100))
                .map(row -> sheet.cell(row, column).text().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + 1));
    }

    private TableColumn<Integer, Integer> column(String name, int index) {
        TableColumn<Integer, Integer> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(own -> index < 0 ? new NumberCell() : new SheetTableCell(index));
        table.getColumns().add(column);
        return column;
    }

    /** The number of a row, as spreadsheets show it. */
    private static final class NumberCell extends TableCell<Integer, Integer> {
        NumberCell() {
            getStyleClass().add("sheet-number");
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : String.valueOf(row + 1));
        }
    }

    /** One cell of the sheet. */
    private final class SheetTableCell extends TableCell<Integer, Integer> {
        private final int column;

        SheetTableCell(int column) {
            this.column = column;
            getStyleClass().add("sheet-cell");
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            boolean there = !empty && row != null && sheet != null;
            CellPlace place = there ? sheet.place(row, column) : null;
            SheetCell cell = there ? sheet.cell(row, column) : SheetCell.EMPTY;
            String change = there ? changes.get(place) : null;
            setText(there ? change == null ? cell.text() : change : null);
            pseudoClassStateChanged(CHANGED, change != null);
            pseudoClassStateChanged(POINTED, there && place.equals(pointed));
            pseudoClassStateChanged(FORMULA, !cell.formula().isEmpty());
        }
    }
}
