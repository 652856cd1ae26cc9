package vn.congdoan.vanthu.ui.documents;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.template.FieldKind;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FieldErrors;

/** The control that suits each kind of field, bound to what is entered. */
final class FieldControls {
    private static final int PARAGRAPH_ROWS = 4;
    private static final int MOST_LIST_ROWS = 8;

    private final Messages messages;

    FieldControls(Messages messages) {
        this.messages = messages;
    }

    /** What stands on the form for a field, and where its keyboard focus goes. */
    record Row(FieldEntry field, VBox box, Control control) {}

    Row row(FieldEntry field) {
        VBox box = new VBox();
        box.getStyleClass().add("field");
        if (field.kind() != FieldKind.YES_NO) {
            box.getChildren().add(label(field));
        }
        Control control = switch (field.kind()) {
            case TEXT, INTEGER, YEAR -> add(box, text(field));
            case DATE -> date(box, field);
            case CHOICE -> add(box, choice(field));
            case LONG_TEXT -> add(box, area(field, PARAGRAPH_ROWS));
            case LIST -> list(box, field);
            case YES_NO -> add(box, check(field));
        };
        hint(box, field.prompt());
        Label error = new Label();
        FieldErrors.bind(error, control, field.errorProperty());
        box.getChildren().add(error);
        return new Row(field, box, control);
    }

    private static HBox label(FieldEntry field) {
        HBox line = new HBox(new Label(field.label()));
        if (field.required()) {
            Label mark = new Label(" *");
            mark.getStyleClass().add("required-mark");
            line.getChildren().add(mark);
        }
        return line;
    }

    private static <C extends Control> C add(VBox box, C control) {
        box.getChildren().add(control);
        return control;
    }

    private static TextField text(FieldEntry field) {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(field.valueProperty());
        return text;
    }

    /** A day is picked or typed; a month or a year alone can only be typed. */
    private Control date(VBox box, FieldEntry field) {
        TextField text = text(field);
        text.setPromptText(messages.get("document.field.date.prompt"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button pick = new Button(null, new FontIcon("mdal-calendar_today"));
        pick.getStyleClass().add("button-icon");
        pick.setFocusTraversable(false);
        pick.setOnAction(e -> pickDay(pick, text));
        HBox line = new HBox(text, pick);
        line.setSpacing(4);
        box.getChildren().add(line);
        return text;
    }

    private static void pickDay(Button anchor, TextField text) {
        Calendar calendar = new Calendar();
        PopOver popOver = new PopOver(calendar);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        calendar.valueProperty().addListener((o, was, day) -> {
            text.setText(format(day));
            popOver.hide();
            text.requestFocus();
        });
        popOver.show(anchor);
    }

    private static String format(LocalDate day) {
        return PrintedDay.of(day);
    }

    private static ComboBox<String> choice(FieldEntry field) {
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(field.choices()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(field.valueProperty());
        return choice;
    }

    private static TextArea area(FieldEntry field, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(field.valueProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, FieldControls::tabLeaves);
        return area;
    }

    private Control list(VBox box, FieldEntry field) {
        if (!field.columns().isEmpty()) {
            hint(box, messages.get("document.field.list.columns", String.join(" | ", field.columns())));
        }
        int lines = (int) field.valueProperty().get().lines().count();
        TextArea area = add(box, area(field, Math.min(MOST_LIST_ROWS, Math.max(3, lines + 1))));
        area.setPromptText(messages.get("document.field.list.prompt"));
        return area;
    }

    private static CheckBox check(FieldEntry field) {
        CheckBox check = new CheckBox(field.label());
        check.setWrapText(true);
        check.setSelected(field.isYes());
        check.selectedProperty()
                .addListener((o, was, is) -> field.valueProperty().set(is ? "1" : "0"));
        return check;
    }

    private static void hint(VBox box, String text) {
        if (!text.isEmpty()) {
            Label hint = new Label(text);
            hint.setWrapText(true);
            hint.getStyleClass().add("field-prompt");
            box.getChildren().add(hint);
        }
    }

    /** On a form the tabulator goes on to the next field; it means nothing inside the text. */
    private static void tabLeaves(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            KeyEvent leave = new KeyEvent(
                    event.getSource(),
                    event.getTarget(),
                    KeyEvent.KEY_PRESSED,
                    "",
                    "\t",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    false,
                    false);
            event.consume();
            ((TextArea) event.getSource()).fireEvent(leave);
        }
    }
}
