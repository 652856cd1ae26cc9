package vn.congdoan.vanthu.bench;

/** One line a figure. */
final class Report {
    private Report() {}

    static void against(String name, Series ours, Series peer, int documents) {
        line(name, ours, documents);
        if (peer.isEmpty()) {
            System.out.println(name + ": no peer in this run");
            return;
        }
        line(name, peer, documents);
        System.out.printf(
                "%s: %s is %.2f × as fast as %s (%.2f × by processor time)%n",
                name, ours.name, peer.seconds() / ours.seconds(), peer.name, peer.cpu() / ours.cpu());
    }

    static void line(String name, Series series, int documents) {
        System.out.printf(
                "%s: %s: %.2f s, %.1f documents/s, %.2f s of processor%n",
                name, series.name, series.seconds(), documents / series.seconds(), series.cpu());
    }
}
