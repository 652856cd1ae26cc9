package vn.congdoan.vanthu.app.unit;

/**
 * What taking in a list did.
 *
 * @param changed those that were there and say something else now
 * @param unchanged those that were there and say the same
 */
public record ImportResult(int added, int changed, int unchanged) {}
