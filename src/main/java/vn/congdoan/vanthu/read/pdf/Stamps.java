package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Letters;

/** Small texts that signing programs and clerks put over a page: who signed when, the stamp of incoming documents. */
final class Stamps {
    /** Folded; what a signature's appearance begins its lines with. */
    private static final Pattern SIGNED = Pattern.compile(
            "(nguoi ky|ky boi|duoc ky boi|ngay ky|thoi gian ky|digitally signed by|signed by|signature valid|chu ky so|date|"
                    + "signing time|signing date|reason|location|co quan|email|to chuc xac thuc)\\b ?:?.*");

    private static final Pattern STRONG = Pattern.compile(
            "(nguoi ky ?:|ky boi ?:|duoc ky boi|ngay ky ?:|thoi gian ky ?:|digitally signed by|signed by ?:|signature valid|chu ky so).*");
    private static final Pattern ARRIVED = Pattern.compile("(cong van |van ban )?den");
    private static final Pattern ARRIVED_DETAIL =
            Pattern.compile("(so|ngay|gio|chuyen|kinh chuyen|so ho so)\\b.{0,40}");

    private final List<Row> stamps = new ArrayList<>();
    private final List<Row> others = new ArrayList<>();

    private Stamps() {}

    static Stamps among(List<Row> rows) {
        Stamps found = new Stamps();
        double body = usualSize(rows);
        boolean[] taken = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (!taken[i]) {
                markSignature(rows, i, body, taken);
                markArrival(rows, i, taken);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            (taken[i] ? found.stamps : found.others).add(rows.get(i));
        }
        return found;
    }

    List<Row> stamps() {
        return stamps;
    }

    List<Row> others() {
        return others;
    }

    private static double usualSize(List<Row> rows) {
        double[] sizes = rows.stream().mapToDouble(Row::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** Lines set clearly smaller than the text, or two lines with such beginnings one after the other. */
    private static void markSignature(List<Row> rows, int index, double body, boolean[] taken) {
        Row row = rows.get(index);
        if (!STRONG.matcher(folded(row)).lookingAt()) {
            return;
        }
        boolean small = row.size() <= body - 2;
        boolean goesOn = index + 1 < rows.size()
                && SIGNED.matcher(folded(rows.get(index + 1))).matches();
        if (!small && !goesOn) {
            return;
        }
        taken[index] = true;
        for (int next = index + 1; next < rows.size() && next <= index + 6; next++) {
            Row below = rows.get(next);
            boolean near =
                    below.y() - rows.get(next - 1).y() < 2 * row.size() && Math.abs(below.left() - row.left()) < 60;
            boolean same = Math.abs(below.size() - row.size()) < 0.6;
            if (!near || !same || !small && !SIGNED.matcher(folded(below)).matches()) {
                return;
            }
            taken[next] = true;
        }
    }

    private static void markArrival(List<Row> rows, int index, boolean[] taken) {
        Row row = rows.get(index);
        String words = row.text().strip();
        if (words.length() > 20
                || !words.equals(words.toUpperCase(Locale.ROOT))
                || !ARRIVED.matcher(Letters.fold(words)).matches()) {
            return;
        }
        int details = 0;
        List<Integer> found = new ArrayList<>(List.of(index));
        for (int next = Math.max(0, index - 1); next < rows.size() && next <= index + 4; next++) {
            Row near = rows.get(next);
            boolean close =
                    Math.abs(near.y() - row.y()) < 6 * row.size() && Math.abs(near.centre() - row.centre()) < 90;
            if (next != index && close && ARRIVED_DETAIL.matcher(folded(near)).matches()) {
                details++;
                found.add(next);
            }
        }
        if (details >= 2) {
            found.forEach(i -> taken[i] = true);
        }
    }

    /** The beginning is enough. */
    private static String folded(Row row) {
        String text = row.text().strip();
        return Letters.fold(text.length() > 60 ? text.substring(0, 60) : text);
    }
}
