package vn.congdoan.vanthu.ui.shell;

import java.time.Clock;
import java.util.function.IntSupplier;
import vn.congdoan.vanthu.app.job.Delay;

/**
 * How the time without use is measured.
 *
 * @param minutes after which the window locks itself; 0 for never
 */
record IdleClock(Clock clock, Delay delay, IntSupplier minutes) {}
