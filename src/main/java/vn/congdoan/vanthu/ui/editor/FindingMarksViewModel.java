package vn.congdoan.vanthu.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.page.FindingMark;

/** The findings as lines under their words on the pages. Between a keystroke and its pages they stay where they are. */
public final class FindingMarksViewModel {
    /** A line under half a page says no more than one under its first lines. */
    private static final int MOST_LINES = 3;

    private final LivePageViewModel page;
    private final FindingsViewModel findings;
    private final Messages messages;
    /** Words once made, because every keystroke asks for all of them. */
    private final Map<MessageRef, String> told = new HashMap<>();

    private final ReadOnlyObjectWrapper<List<FindingMark>> marks =
            new ReadOnlyObjectWrapper<>(this, "marks", List.of());

    FindingMarksViewModel(LivePageViewModel page, FindingsViewModel findings, Messages messages) {
        this.page = page;
        this.findings = findings;
        this.messages = messages;
        page.pagesProperty().addListener(o -> refresh());
        findings.rows().addListener((ListChangeListener<CheckedFinding>) change -> refresh());
    }

    /** In the order of the findings; none for what somebody decided to leave. */
    ReadOnlyObjectProperty<List<FindingMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    private void refresh() {
        if (page.pagesProperty().get() == null) {
            told.clear();
            marks.set(List.of());
        } else if (page.isPresent()) {
            List<FindingMark> found = new ArrayList<>();
            findings.rows().stream().filter(row -> !row.isIgnored()).forEach(row -> mark(row.finding(), found));
            if (!found.equals(marks.get())) {
                marks.set(List.copyOf(found));
            }
        }
    }

    private void mark(CheckFinding finding, List<FindingMark> found) {
        List<PagePlace> places = places(finding.place());
        if (!places.isEmpty()) {
            String message = told.computeIfAbsent(finding.message(), messages::get);
            places.stream()
                    .limit(MOST_LINES)
                    .forEach(place -> found.add(new FindingMark(place, finding.severity(), message)));
        }
    }

    private List<PagePlace> places(CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            // Where something is missing, the letter after the gap is marked.
            return page.stretch(body.start(), Math.max(body.end(), body.start() + 1));
        }
        return place instanceof CheckPlace.InPart part ? page.places(part) : List.of();
    }
}
