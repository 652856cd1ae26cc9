package vn.congdoan.vanthu.text.recognise;

import java.util.List;

/**
 * Marks what stands on a web page above the paper: menus, dates of posting, the paper's title as the page's heading. Only where the
 * paper's own head follows, and nothing before it ends a paper.
 */
final class Surroundings {
    private static final int HEAD = 14;
    private static final int BELOW = 30;

    private Surroundings() {}

    static void mark(List<Facts> facts) {
        int anchor = anchor(facts);
        if (anchor < 0) {
            return;
        }
        for (int i = 0; i < anchor - HEAD; i++) {
            facts.get(i).page = 1;
        }
        int heading = doubledTitle(facts, anchor);
        for (int i = 0; i < heading; i++) {
            facts.get(i).page = 2;
        }
    }

    /** The national title of the first paper; -1 for none, or when a paper without one ends before. */
    private static int anchor(List<Facts> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Facts fact = facts.get(i);
            if (fact.nationalTitle || fact.partyTitle) {
                return i;
            }
            if (fact.labelEnd >= 0 || fact.capacity != null || fact.closing || fact.addressee) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the paper's head begins when its title stands above the head and below it again; 0 when it doesn't. */
    private static int doubledTitle(List<Facts> facts, int anchor) {
        boolean again = false;
        for (int i = anchor; i < Math.min(facts.size(), anchor + BELOW); i++) {
            again |= isTitle(facts.get(i));
        }
        int above = -1;
        for (int i = 0; i < anchor && again; i++) {
            above = isTitle(facts.get(i)) ? i : above;
        }
        if (above < 0) {
            return 0;
        }
        for (int i = above + 1; i <= anchor; i++) {
            Facts fact = facts.get(i);
            if (fact.capitals && fact.organisation || fact.number != null || fact.letterSign || i == anchor) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isTitle(Facts fact) {
        return fact.type != null
                && Words.isCapitals(fact.piece.text().substring(0, fact.type.end()))
                && fact.type.end() >= fact.length - 1;
    }
}
