package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.checking.MovedPlaces;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Obligation;
import vn.congdoan.vanthu.ui.common.ObligationWords;

/** What the text asks of whom and by when, and the levels it wants reached. */
public final class ObligationsViewModel {
    private final OpenDraft open;
    private final ObligationWords words;
    private final ObservableList<Obligation> rows = FXCollections.observableArrayList();

    ObligationsViewModel(OpenDraft open, Messages messages) {
        this.open = open;
        words = new ObligationWords(messages);
    }

    /** Deadlines first, each list in the order of the text. */
    public ObservableList<Obligation> rows() {
        return rows;
    }

    /** Selects its words in the text. */
    public void go(Obligation row) {
        if (row != null && open.isOpen()) {
            int length = open.session().draft().bodyText().length();
            open.focus(new EditTarget(
                    EditPlace.BODY,
                    0,
                    Math.min(row.range().start(), length),
                    Math.min(row.range().end(), length)));
        }
    }

    void show(DocumentContent content) {
        List<Obligation> found = Stream.concat(
                        content.deadlines().stream().map(words::of),
                        content.targets().stream().map(words::of))
                .toList();
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
    }

    void move(MovedPlaces moved) {
        List<Obligation> still = rows.stream()
                .flatMap(row -> moved.range(row.range()).map(range -> at(row, range)).stream())
                .toList();
        if (!rows.equals(still)) {
            rows.setAll(still);
        }
    }

    void clear() {
        rows.clear();
    }

    private static Obligation at(Obligation row, TextRange range) {
        return new Obligation(row.deadline(), row.measure(), row.who(), row.what(), row.sentence(), range);
    }
}
