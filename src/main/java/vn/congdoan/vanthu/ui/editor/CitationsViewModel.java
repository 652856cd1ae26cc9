package vn.congdoan.vanthu.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.checking.CheckedDraft;
import vn.congdoan.vanthu.app.checking.MovedPlaces;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.citation.CitedDocument;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.ui.common.ObligationWords;

/** The documents that the text cites, with a way to those the office has. What is cited is remembered for other texts. */
public final class CitationsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(CitationsViewModel.class);

    private final OpenDraft open;
    private final CitationService citations;
    private final EditorWindow window;
    private final ObservableList<CitedRow> rows = FXCollections.observableArrayList();
    /** What was learned since the document was opened, so that a pause in typing doesn't ask for all of it again. */
    private final Set<String> learned = new HashSet<>();

    private List<Citation> last = List.of();
    private Draft asked;

    CitationsViewModel(OpenDraft open, CitationService citations, EditorWindow window) {
        this.open = open;
        this.citations = citations;
        this.window = window;
    }

    /** In the order of the text. */
    public ObservableList<CitedRow> rows() {
        return rows;
    }

    /** Selects its words in the text. */
    public void go(CitedRow row) {
        if (row != null && open.isOpen()) {
            int length = open.session().draft().bodyText().length();
            open.focus(new EditTarget(
                    EditPlace.BODY,
                    0,
                    Math.min(row.range().start(), length),
                    Math.min(row.range().end(), length)));
        }
    }

    /** Opens the cited document, when the office has it. */
    public void open(CitedRow row) {
        if (row != null && row.held() != null) {
            row.held().ifPresent(window.held());
        }
    }

    void show(CheckedDraft checked) {
        List<Citation> found = checked.content().citations();
        asked = checked.draft();
        window.jobs().submit(citations.held(found), held -> show(asked == checked.draft(), held), failure -> {
            LOG.warn("cited documents were not looked up", failure);
            show(
                    asked == checked.draft(),
                    found.stream()
                            .map(each -> new CitedDocument(each, Optional.empty()))
                            .toList());
        });
        TextRange line = lineOfCaret();
        last = found;
        learn(found.stream().filter(each -> !each.range().overlaps(line)).toList());
    }

    void move(MovedPlaces moved) {
        // An answer that is still under way would bring old places back.
        asked = null;
        put(rows.stream()
                .flatMap(row -> moved.range(row.range()).map(range -> at(row, range)).stream())
                .toList());
    }

    void clear() {
        learn(last);
        last = List.of();
        learned.clear();
        asked = null;
        rows.clear();
    }

    /** Nobody is disturbed when that fails: the library only misses something. */
    private void learn(List<Citation> found) {
        List<Citation> unknown =
                found.stream().filter(each -> learned.add(said(each))).toList();
        if (!unknown.isEmpty()) {
            window.jobs()
                    .submit(
                            citations.learning(unknown),
                            done -> {},
                            failure -> LOG.warn("the citations of a draft were not learned", failure));
        }
    }

    private static String said(Citation mention) {
        return String.join(
                "\n", mention.type(), mention.number(), mention.date().toString(), mention.issuer(), mention.subject());
    }

    /** A mention in it may be half written. */
    private TextRange lineOfCaret() {
        String text = open.session().draft().bodyText();
        int caret = open.session().state().selection().caret();
        int end = text.indexOf('\n', caret);
        return new TextRange(text.lastIndexOf('\n', caret - 1) + 1, end < 0 ? text.length() + 1 : end + 1);
    }

    private void show(boolean newest, List<CitedDocument> cited) {
        if (newest && open.isOpen()) {
            put(cited.stream().map(each -> row(each)).toList());
        }
    }

    private void put(List<CitedRow> found) {
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
    }

    private static CitedRow row(CitedDocument cited) {
        Citation mention = cited.mention();
        return new CitedRow(
                cited.name(),
                ObligationWords.date(mention.date()),
                mention.issuer(),
                mention.subject(),
                cited.held(),
                mention.range());
    }

    private static CitedRow at(CitedRow row, TextRange range) {
        return new CitedRow(row.name(), row.date(), row.issuer(), row.subject(), row.held(), range);
    }
}
