package vn.congdoan.vanthu.app.round.report;

/**
 * What keeping a report in step came to.
 *
 * @param changed figures that show something else now, or would
 * @param lost figures that somebody rewrote or took out: they follow the round no more
 */
public record Refreshed(int changed, int lost) {
    public static final Refreshed NOTHING = new Refreshed(0, 0);
}
