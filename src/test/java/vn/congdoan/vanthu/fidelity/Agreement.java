package vn.congdoan.vanthu.fidelity;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two settings of one document agree.
 *
 * @param pages of ours
 * @param otherPages of the other
 * @param lines of the one that has more
 * @param alike lines with the same words in both
 * @param placedAlike those that also stand on the same page
 * @param differing a few lines of ours that the other doesn't have
 */
record Agreement(
        String name, int pages, int otherPages, int lines, int alike, int placedAlike, List<String> differing) {
    static Agreement of(String name, List<List<String>> ours, List<List<String>> other) {
        List<String> allOurs = ours.stream().flatMap(List::stream).toList();
        List<String> allOther = other.stream().flatMap(List::stream).toList();
        int placed = 0;
        for (int page = 0; page < Math.min(ours.size(), other.size()); page++) {
            placed += ours.get(page).size()
                    - without(ours.get(page), other.get(page)).size();
        }
        List<String> differing = without(allOurs, allOther);
        return new Agreement(
                name,
                ours.size(),
                other.size(),
                Math.max(allOurs.size(), allOther.size()),
                allOurs.size() - differing.size(),
                placed,
                differing);
    }

    private static List<String> without(List<String> lines, List<String> taken) {
        List<String> left = new ArrayList<>(taken);
        return lines.stream().filter(line -> !left.remove(line)).toList();
    }

    boolean samePages() {
        return pages == otherPages;
    }

    double share() {
        return lines == 0 ? 1 : (double) alike / lines;
    }

    double placedShare() {
        return lines == 0 ? 1 : (double) placedAlike / lines;
    }
}
