package vn.congdoan.vanthu.ui.print;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.Sides;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.page.PageImage;
import vn.congdoan.vanthu.ui.print.PrintViewModel.Printers;

/** The print dialog's content. */
public final class PrintView {
    private static final int MOST_PAGES = 9999;

    private final PrintViewModel model;
    private final Messages messages;

    @FXML
    private ScrollPane preview;

    @FXML
    private VBox pages;

    @FXML
    private ProgressIndicator working;

    @FXML
    private Label noPrinter;

    @FXML
    private VBox form;

    @FXML
    private ComboBox<String> printer;

    @FXML
    private Spinner<Integer> copies;

    @FXML
    private Label copiesHint;

    @FXML
    private ComboBox<Sides> sides;

    @FXML
    private RadioButton allPages;

    @FXML
    private RadioButton somePages;

    @FXML
    private Spinner<Integer> first;

    @FXML
    private Spinner<Integer> last;

    @FXML
    private Button print;

    @FXML
    private Button exportInstead;

    @FXML
    private Button cancel;

    public PrintView(PrintViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        printer.setItems(model.names());
        printer.valueProperty().bindBidirectional(model.printerProperty());
        number(copies, PrintViewModel.MOST_COPIES, model.copiesProperty());
        sides.getItems().setAll(Sides.values());
        sides.setConverter(sidesWords());
        sides.valueProperty().bindBidirectional(model.sidesProperty());
        ranges();
        var none = model.printersProperty().isEqualTo(Printers.NONE);
        noPrinter.visibleProperty().bind(none);
        noPrinter.managedProperty().bind(none);
        form.disableProperty().bind(model.printersProperty().isNotEqualTo(Printers.FOUND));
        print.disableProperty().bind(model.printersProperty().isNotEqualTo(Printers.FOUND));
        print.setOnAction(e -> model.print());
        exportInstead.setOnAction(e -> model.exportInstead());
        cancel.setOnAction(e -> model.openProperty().set(false));
        working.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.pagesProperty().get().isEmpty(), model.pagesProperty()));
        model.pagesProperty().addListener((o, was, is) -> showPages(is));
        showPages(model.pagesProperty().get());
    }

    private void ranges() {
        ToggleGroup group = new ToggleGroup();
        allPages.setToggleGroup(group);
        somePages.setToggleGroup(group);
        allPages.setSelected(true);
        somePages.selectedProperty().bindBidirectional(model.rangeProperty());
        model.rangeProperty().addListener((o, was, is) -> allPages.setSelected(!is));
        number(first, MOST_PAGES, model.firstProperty());
        number(last, MOST_PAGES, model.lastProperty());
        first.disableProperty().bind(model.rangeProperty().not());
        last.disableProperty().bind(model.rangeProperty().not());
    }

    /** Also a number that was typed and not confirmed by Enter counts. */
    private static void number(Spinner<Integer> spinner, int most, IntegerProperty number) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(1, most, number.get());
        spinner.setValueFactory(values);
        spinner.setEditable(true);
        number.addListener((o, was, is) -> values.setValue(is.intValue()));
        values.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                number.set(is);
            }
        });
        spinner.getEditor().textProperty().addListener((o, was, is) -> {
            if (is.matches("[0-9]{1,4}")) {
                int typed = Integer.parseInt(is);
                if (typed >= 1 && typed <= most) {
                    values.setValue(typed);
                }
            }
        });
        spinner.getEditor().focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                spinner.getEditor().setText(String.valueOf(spinner.getValue()));
            }
        });
    }

    private StringConverter<Sides> sidesWords() {
        return new StringConverter<>() {
            @Override
            public String toString(Sides value) {
                return value == null
                        ? ""
                        : messages.get("print.sides." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Sides fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private void showPages(List<PagePicture> pictures) {
        pages.getChildren().setAll(pictures.stream().map(this::page).toList());
        preview.setVvalue(0);
    }

    private VBox page(PagePicture picture) {
        ImageView view = new ImageView(PageImage.of(picture));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.max(200, preview.widthProperty().subtract(50)));
        VBox paper = new VBox(view);
        paper.getStyleClass().add("print-paper");
        paper.setMaxWidth(VBox.USE_PREF_SIZE);
        return paper;
    }
}
