package vn.congdoan.vanthu.bench;

/** One line a figure. */
final class Report {
    private Report() {}

    static void line(String figure, Series series, int documents) {
        if (series.isEmpty()) {
            System.out.println(figure + ": " + series.name + ": not in this run");
            return;
        }
        System.out.printf(
                "%s: %s: %.2f s, %.1f documents/s, %.2f s of processor%n",
                figure, series.name, series.seconds(), documents / series.seconds(), series.cpu());
    }

    static void ratio(String figure, Series ours, Series peer) {
        if (!peer.isEmpty()) {
            System.out.printf(
                    "%s:     %.2f × as fast as %s (%.2f × by processor time)%n",
                    figure, peer.seconds() / ours.seconds(), peer.name, peer.cpu() / ours.cpu());
        }
    }
}
