package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.source.Cell;

/**
 * Tells the papers of one file apart. A new one begins with a head of its own - national title or motto, and a number that is
 * filled in - after the first one is signed; a model form behind a guidance has no number and belongs to its appendices.
 */
final class Papers {
    private static final int NEAR = 14;
    private static final Pattern PLACE =
            Pattern.compile("(?:tinh|thanh pho|tp|huyen|quan|thi xa|phuong|xa|thi tran|dac khu|viet nam)\\b");
    private static final int BACK = 8;

    private Papers() {}

    /** The index of the first piece of each paper. */
    static List<Integer> starts(List<Facts> facts) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        boolean headed = false;
        boolean ended = false;
        for (int i = 0; i < facts.size(); i++) {
            Facts fact = facts.get(i);
            boolean anchor = fact.nationalTitle || fact.partyTitle;
            if (anchor && (headed || ended) && ended && isOwn(facts, i)) {
                starts.add(Math.max(headOf(facts, i), starts.get(starts.size() - 1) + 1));
                ended = false;
            }
            headed |= anchor;
            ended |= fact.labelEnd >= 0 || fact.capacity != null || fact.closing;
        }
        return starts;
    }

    private static boolean isOwn(List<Facts> facts, int at) {
        int from = headOf(facts, at);
        for (int i = Math.max(0, from - 3); i < Math.min(facts.size(), at + 4); i++) {
            if (facts.get(i).appendix) {
                return false;
            }
        }
        boolean numbered = false;
        boolean titled = false;
        for (int i = from; i < Math.min(facts.size(), at + NEAR); i++) {
            Facts fact = facts.get(i);
            numbered |= fact.number != null
                    && fact.number.number().number() != null
                    && !fact.number.number().symbol().isEmpty();
            titled |= fact.type != null && fact.capitals || fact.letterSign || fact.addressee;
        }
        return numbered && titled;
    }

    /** The organisation's lines may stand before the national title. */
    private static int headOf(List<Facts> facts, int anchor) {
        int from = tableOf(facts, anchor);
        while (from > 0 && anchor - from < BACK && belongs(facts.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where the cells around the title begin, when no foot stands in them; a narrow cell breaks names anywhere. */
    private static int tableOf(List<Facts> facts, int anchor) {
        Cell cell = facts.get(anchor).piece.cell();
        int from = anchor;
        while (cell != null
                && from > 0
                && anchor - from < BACK
                && facts.get(from - 1).piece.cell() != null
                && facts.get(from - 1).piece.cell().table() == cell.table()) {
            from--;
            Facts fact = facts.get(from);
            boolean signs = fact.capacity != null || fact.position && !fact.organisation;
            if (signs || fact.labelEnd >= 0 || fact.archive != null) {
                return anchor;
            }
        }
        return from;
    }

    /** "TỈNH HÀ LĨNH" below a body's name. */
    private static boolean isPlace(Facts fact) {
        return fact.length < 40
                && !fact.position
                && PLACE.matcher(fact.piece.folded()).lookingAt();
    }

    private static boolean belongs(Facts fact) {
        boolean signature = fact.capacity != null
                || fact.name > 1 && !fact.organisation
                || fact.labelEnd >= 0
                || fact.archive != null;
        return !signature
                && (fact.capitals && (fact.organisation || isPlace(fact))
                        || fact.number != null
                        || fact.rule
                        || fact.date != null);
    }
}
