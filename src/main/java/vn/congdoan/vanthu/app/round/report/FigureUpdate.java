package vn.congdoan.vanthu.app.round.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.report.live.LiveFigure;
import vn.congdoan.vanthu.text.compare.KeptPlaces;

/** Finds a report's figures again in its present text, whatever was written around them, and puts in what they come to now. */
final class FigureUpdate {
    private final List<LiveFigure> found = new ArrayList<>();
    private final Draft present;
    private final int known;

    /**
     * @param kept the state that the figures' offsets belong to
     * @param figures in the order of the text
     */
    FigureUpdate(Draft kept, Draft present, List<LiveFigure> figures) {
        this.present = present;
        known = figures.size();
        KeptPlaces places = new KeptPlaces(kept, present);
        for (LiveFigure figure : figures) {
            place(places, figure).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(LiveFigure::start));
    }

    /** Nothing where other words stand now: what somebody wrote is never overwritten. */
    private Optional<LiveFigure> place(KeptPlaces places, LiveFigure figure) {
        return places.find(new CheckPlace.InBody(figure.start(), figure.end()))
                .map(CheckPlace.InBody.class::cast)
                .filter(at -> present.bodyText().substring(at.start(), at.end()).equals(figure.shown()))
                .map(at -> figure.at(at.start(), figure.shown()));
    }

    int lost() {
        return known - found.size();
    }

    /** How many figures show something else than they come to. */
    int changed(ReportFigures now) {
        return (int) found.stream().filter(figure -> isChanged(figure, now)).count();
    }

    private static boolean isChanged(LiveFigure figure, ReportFigures now) {
        String value = now.get(figure.figure());
        return value != null && !value.isEmpty() && !value.equals(figure.shown());
    }

    /** The text with the present figures, and where they stand in it. */
    ReportText.Written updated(ReportFigures now) {
        StringBuilder body = new StringBuilder();
        List<LiveFigure> figures = new ArrayList<>();
        int from = 0;
        for (LiveFigure figure : found) {
            body.append(present.bodyText(), from, figure.start());
            String value = isChanged(figure, now) ? now.get(figure.figure()) : figure.shown();
            figures.add(figure.at(body.length(), value));
            body.append(value);
            from = figure.end();
        }
        body.append(present.bodyText(), from, present.bodyText().length());
        return new ReportText.Written(present.withBodyText(body.toString()), figures);
    }
}
