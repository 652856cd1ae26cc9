package vn.congdoan.vanthu.app.review;

import java.util.Comparator;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.Part;

/** The order in which a reader of the paper meets places. */
final class PaperOrder {
    private static final int BODY = Part.LEGAL_BASES.ordinal();

    /** The whole first; null, a place that is gone, last. */
    static final Comparator<CheckPlace> PLACES =
            Comparator.nullsLast(Comparator.<CheckPlace>comparingInt(PaperOrder::part)
                    .thenComparingInt(PaperOrder::item)
                    .thenComparingInt(PaperOrder::start));

    private PaperOrder() {}

    private static int part(CheckPlace place) {
        if (place instanceof CheckPlace.InPart in) {
            return in.part().ordinal();
        }
        return place instanceof CheckPlace.InBody ? BODY : -1;
    }

    private static int item(CheckPlace place) {
        return place instanceof CheckPlace.InPart in ? in.item() : 0;
    }

    private static int start(CheckPlace place) {
        if (place instanceof CheckPlace.InPart in) {
            return in.start();
        }
        return place instanceof CheckPlace.InBody body ? body.start() : 0;
    }
}
