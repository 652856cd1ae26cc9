package vn.congdoan.vanthu.cli;

import java.time.Duration;

/**
 * How long a command waits for its turn on data that another program is using.
 *
 * @param longest zero for not at all
 * @param told run once when it has waited for a while
 */
public record Patience(Duration longest, Runnable told) {}
