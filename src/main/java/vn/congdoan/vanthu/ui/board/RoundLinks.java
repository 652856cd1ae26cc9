package vn.congdoan.vanthu.ui.board;

import java.util.function.LongConsumer;

/**
 * The screens on which a round is worked on; each gets the round's id.
 *
 * @param all the list of rounds
 * @param intake takes returned files in, and shows what came
 * @param sendBack sends a report of this round back
 */
public record RoundLinks(
        Runnable all,
        LongConsumer forms,
        LongConsumer intake,
        LongConsumer sendBack,
        LongConsumer totals,
        LongConsumer report) {}
