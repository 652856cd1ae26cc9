package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

/** The original on white, with its look and the words that are pointed to. */
final class SourcePaper {
    /** Rows; of a longer file the beginning is shown, because a thousand pages would hold the window up. */
    static final int MOST_ROWS = 4000;

    private final ScrollPane scroll;
    private final VBox paper;
    private List<SourceRow> rows = List.of();
    private SourceDocument source;
    private List<SourcePlace> marked = List.of();

    SourcePaper(ScrollPane scroll, VBox paper) {
        this.scroll = scroll;
        this.paper = paper;
    }

    /** @param shown null for none */
    void show(SourceDocument shown) {
        source = shown;
        marked = List.of();
        rows = shown == null
                ? List.of()
                : SourceRow.of(shown).stream().limit(MOST_ROWS).toList();
        paper.getChildren().setAll(rows.stream().map(this::row).toList());
        scroll.setVvalue(0);
    }

    /** Marks the words and brings the first of them into view. */
    void mark(List<SourcePlace> places) {
        List<SourcePlace> before = marked;
        marked = places;
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean now = touches(rows.get(i), places);
            if (now || touches(rows.get(i), before)) {
                paper.getChildren().set(i, row(rows.get(i)));
            }
            first = now && first < 0 ? i : first;
        }
        if (first >= 0) {
            bringIntoView(paper.getChildren().get(first));
        }
    }

    private static boolean touches(SourceRow row, List<SourcePlace> places) {
        return places.stream().anyMatch(place -> row.holds(place.line()));
    }

    /** Only when it is out of sight: a page that jumps under the eyes is no help. */
    private void bringIntoView(Node node) {
        scroll.layout();
        double content = paper.getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double top = (content - view) * scroll.getVvalue();
        double y = node.getBoundsInParent().getMinY();
        boolean visible = y >= top && y + node.getBoundsInParent().getHeight() <= top + view;
        if (content > view && !visible) {
            scroll.setVvalue(Math.max(0, Math.min(1, (y - view / 3) / (content - view))));
        }
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
        SourceLine line = source.lines().get(index);
        TextFlow flow = new TextFlow();
        flow.setTextAlignment(alignment(line.look().alignment()));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.text().length()));
        for (SourceSpan span : line.spans()) {
            cuts.add(span.start());
            cuts.add(span.end());
        }
        for (SourcePlace place : marked) {
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
        boolean isMarked =
                marked.stream().anyMatch(place -> place.line() == index && place.start() <= from && from < place.end());
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
