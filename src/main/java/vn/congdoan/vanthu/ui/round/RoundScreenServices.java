package vn.congdoan.vanthu.ui.round;

import java.util.function.LongUnaryOperator;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;

/**
 * What the screens of rounds work with.
 *
 * @param received how many units' reports count in a round, by its id; negative while nobody can tell
 */
public record RoundScreenServices(RoundService rounds, RoundSetupService setup, LongUnaryOperator received) {}
