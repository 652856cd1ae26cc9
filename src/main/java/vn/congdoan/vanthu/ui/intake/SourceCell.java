package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import java.util.TreeSet;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** A row of the original on white, with its look and the words that are pointed to. */
final class SourceCell extends ListCell<SourceRow> {
    private final ObservableValue<SourceDocument> source;
    private final ObservableValue<List<SourcePlace>> marked;

    SourceCell(ObservableValue<SourceDocument> source, ObservableValue<List<SourcePlace>> marked) {
        this.source = source;
        this.marked = marked;
        // The width of the list, not of the longest line.
        setPrefWidth(0);
        marked.addListener((o, was, is) -> {
            if (getItem() != null && (touched(was) || touched(is))) {
                updateItem(getItem(), false);
            }
        });
    }

    @Override
    protected void updateItem(SourceRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null || source.getValue() == null ? null : row(item));
    }

    private boolean touched(List<SourcePlace> places) {
        return places.stream().anyMatch(place -> getItem().holds(place.line()));
    }

    private Node row(SourceRow item) {
        HBox row = new HBox();
        row.getStyleClass().add("source-row");
        style(row, item.gap(), "gap");
        style(row, item.page(), "page");
        style(row, item.bordered(), "bordered");
        style(row, item.aside(), "aside");
        for (List<Integer> column : item.columns()) {
            VBox lines = new VBox();
            lines.getStyleClass().add("source-column");
            lines.setMinWidth(0);
            // Columns share the width alike, whatever stands in them.
            lines.setPrefWidth(10);
            HBox.setHgrow(lines, Priority.ALWAYS);
            column.forEach(index -> lines.getChildren().add(line(index)));
            row.getChildren().add(lines);
        }
        return row;
    }

    private TextFlow line(int index) {
        SourceLine line = source.getValue().lines().get(index);
        TextFlow flow = new TextFlow();
        flow.setTextAlignment(alignment(line.look().alignment()));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.text().length()));
        for (SourceSpan span : line.spans()) {
            cuts.add(span.start());
            cuts.add(span.end());
        }
        for (SourcePlace place : marked.getValue()) {
            if (place.line() == index) {
                cuts.add(place.start());
                cuts.add(place.end());
            }
        }
        int from = 0;
        for (int cut : cuts) {
            if (cut > from && cut <= line.text().length()) {
                add(flow, line, index, from, cut);
                from = cut;
            }
        }
        return flow;
    }

    private void add(TextFlow flow, SourceLine line, int index, int from, int to) {
        String words = line.text().substring(from, to);
        SourceSpan look = line.spans().stream()
                .filter(span -> span.start() <= from && from < span.end())
                .findFirst()
                .orElse(null);
        boolean isMarked = marked.getValue().stream()
                .anyMatch(place -> place.line() == index && place.start() <= from && from < place.end());
        if (!isMarked) {
            Text text = new Text(words);
            text.getStyleClass().add("source-words");
            look(text, look);
            text.setUnderline(look != null && look.underlined());
            flow.getChildren().add(text);
            return;
        }
        // A mark for each word, so that the line still breaks between them.
        for (String word : words.split("(?<= )")) {
            Label label = new Label(word);
            label.getStyleClass().add("source-mark");
            look(label, look);
            flow.getChildren().add(label);
        }
    }

    private static void look(Node node, SourceSpan look) {
        style(node, look != null && look.bold(), "source-bold");
        style(node, look != null && look.italic(), "source-italic");
    }

    private static void style(Node node, boolean when, String style) {
        if (when) {
            node.getStyleClass().add(style);
        }
    }

    private static TextAlignment alignment(SourceAlignment alignment) {
        if (alignment == null) {
            return TextAlignment.LEFT;
        }
        return switch (alignment) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
            case JUSTIFIED -> TextAlignment.JUSTIFY;
        };
    }
}
