package vn.congdoan.vanthu.ui.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.controlsfx.control.CheckComboBox;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** The rules of numbering, and the fields of the chosen one. */
public final class SeriesView {
    private static final double[] WIDTHS = {18, 15, 16, ColumnWidths.REST};

    private final SeriesViewModel model;
    private final Messages messages;
    private boolean showing;

    @FXML
    private TableView<NumberSeries> table;

    @FXML
    private TableColumn<NumberSeries, String> name;

    @FXML
    private TableColumn<NumberSeries, String> grouping;

    @FXML
    private TableColumn<NumberSeries, String> scope;

    @FXML
    private TableColumn<NumberSeries, String> types;

    @FXML
    private TextField nameField;

    @FXML
    private ComboBox<SeriesGrouping> groupingField;

    @FXML
    private CheckComboBox<DocumentType> typesField;

    @FXML
    private ComboBox<SeriesScope> scopeField;

    @FXML
    private Node term;

    @FXML
    private DatePicker termFrom;

    @FXML
    private DatePicker termTo;

    @FXML
    private TextField startField;

    @FXML
    private TextField patternField;

    @FXML
    private TextField prefixField;

    @FXML
    private CheckBox suffixField;

    @FXML
    private Label example;

    @FXML
    private Button save;

    @FXML
    private Button startNew;

    @FXML
    private Button remove;

    public SeriesView(SeriesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list();
        fields();
        types();
        save.setOnAction(e -> model.save());
        startNew.setOnAction(e -> model.startNew());
        remove.setOnAction(e -> model.remove());
        remove.disableProperty().bind(Bindings.isNull(model.chosenProperty()));
        for (Button button : List.of(save, startNew, remove)) {
            button.visibleProperty().bind(model.mayChangeProperty());
        }
    }

    private void list() {
        column(name, NumberSeries::name);
        column(grouping, series -> messages.get(series.grouping().labelKey()));
        column(scope, series -> messages.get(series.scope().labelKey()));
        column(types, this::typeNames);
        table.setItems(model.rows());
        ColumnWidths.fit(table, save, WIDTHS);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty()
                .addListener((o, was, is) -> table.getSelectionModel().select(is));
    }

    private String typeNames(NumberSeries series) {
        return series.typeCodes().isEmpty()
                ? messages.get("register.series.allTypes")
                : model.types().stream()
                        .filter(type -> series.typeCodes().contains(type.code()))
                        .map(DocumentType::name)
                        .collect(Collectors.joining(", "));
    }

    private void fields() {
        SeriesForm form = model.form();
        nameField.textProperty().bindBidirectional(form.name);
        groupingField.getItems().setAll(SeriesGrouping.values());
        groupingField.setConverter(new WordsConverter<>(each -> each == null ? "" : messages.get(each.labelKey())));
        groupingField.valueProperty().bindBidirectional(form.grouping);
        scopeField.getItems().setAll(SeriesScope.values());
        scopeField.setConverter(new WordsConverter<>(each -> each == null ? "" : messages.get(each.labelKey())));
        scopeField.valueProperty().bindBidirectional(form.scope);
        term.visibleProperty().bind(form.scope.isEqualTo(SeriesScope.TERM));
        term.managedProperty().bind(term.visibleProperty());
        VietnameseDates.bind(termFrom, form.termFrom);
        VietnameseDates.bind(termTo, form.termTo);
        startField.textProperty().bindBidirectional(form.start);
        patternField.textProperty().bindBidirectional(form.pattern);
        prefixField.textProperty().bindBidirectional(form.prefix);
        suffixField.selectedProperty().bindBidirectional(form.allowSuffix);
        example.textProperty().bind(model.exampleProperty());
    }

    /** The control keeps its own marks; both sides are kept alike, one at a time. */
    private void types() {
        typesField.setConverter(new WordsConverter<>(type -> type == null ? "" : type.name()));
        model.types().addListener((ListChangeListener<DocumentType>) change -> {
            typesField.getItems().setAll(model.types());
            mark();
        });
        model.form().typeCodes.addListener((ListChangeListener<String>) change -> {
            mark();
            title();
        });
        title();
        typesField.getCheckModel().getCheckedItems().addListener((ListChangeListener<DocumentType>) change -> {
            if (!showing) {
                showing = true;
                model.form()
                        .typeCodes
                        .setAll(typesField.getCheckModel().getCheckedItems().stream()
                                .map(DocumentType::code)
                                .toList());
                showing = false;
            }
        });
    }

    /** No mark at all means every type; an empty field wouldn't say so. */
    private void title() {
        typesField.setTitle(model.form().typeCodes.isEmpty() ? messages.get("register.series.allTypes") : null);
    }

    private void mark() {
        if (!showing) {
            showing = true;
            typesField.getCheckModel().clearChecks();
            model.types().stream()
                    .filter(type -> model.form().typeCodes.contains(type.code()))
                    .forEach(typesField.getCheckModel()::check);
            showing = false;
        }
    }

    private static void column(TableColumn<NumberSeries, String> column, Function<NumberSeries, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
