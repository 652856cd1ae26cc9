package vn.congdoan.vanthu.ui.round;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.round.setup.IndicatorCatalogue.Topic;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Where the indicators in the editor may come from besides typing. */
interface IndicatorOffers {
    List<Topic> topics();

    /** The rounds whose forms could be taken over. */
    void earlier(Consumer<List<ReportingRound>> use);

    /** Takes over the indicators of an earlier round. */
    void copyIndicators(ReportingRound round);

    void readSpec(Path file);
}
