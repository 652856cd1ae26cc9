package vn.congdoan.vanthu.ui.board;

import java.util.function.LongConsumer;

/**
 * The screens on which a round is worked on; each gets the round's id. One that isn't there is null, and isn't offered.
 *
 * @param all the list of rounds
 * @param units those it expects
 * @param intake takes returned files in, and shows what came
 * @param sendBack sends a report of this round back
 */
public record RoundLinks(
        Runnable all,
        LongConsumer units,
        LongConsumer forms,
        LongConsumer intake,
        LongConsumer sendBack,
        LongConsumer totals,
        LongConsumer report) {}
