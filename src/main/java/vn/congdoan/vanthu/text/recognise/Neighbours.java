package vn.congdoan.vanthu.text.recognise;

/** What two neighbouring lines say about each other: whether the second goes on with the first. */
final class Neighbours {
    private Neighbours() {}

    /** Added to the score when {@code before} stands in the role {@code from} and {@code next} in {@code to}. */
    static double bonus(Role from, Role to, Facts before, Facts next) {
        if (to == Role.CAPACITY || to == Role.POSITION) {
            boolean beside = from == Role.POSITION && before.piece.line() == next.piece.line();
            return beside ? 1.5 : 0;
        }
        if (from != to
                && to != Role.LETTER_REST
                && to != Role.SUBJECT
                && to != Role.ADDRESSEE_ITEM
                && to != Role.RECIPIENT_REST
                && to != Role.BASIS) {
            return 0;
        }
        return switch (to) {
            case SUBJECT ->
                from == Role.SUBJECT || from == Role.TYPE && hasSubject(before)
                        ? subjectGoesOn(before, next)
                        : from == Role.TYPE ? 1 : 0;
            case LETTER_REST -> sameCell(before, next) ? letterGoesOn(before, next) : -20;
            case ADDRESSEE_ITEM -> addressees(from, before, next);
            case RECIPIENT_REST ->
                from == Role.RECIPIENT || from == Role.RECIPIENT_REST ? goesOn(before) ? 0.6 : -6 : 0;
            case ORGANISATION -> next.piece.afterGap() || !next.capitals ? 0 : 1;
            case BASIS ->
                from == Role.AUTHORITY && before.authority
                                || from == Role.BASIS && ";,".indexOf(before.piece.last()) >= 0
                        ? 1.7
                        : 0;
            case TYPE -> -8;
            case NUMBER -> -4;
            default -> 0;
        };
    }

    private static boolean hasSubject(Facts title) {
        return title.type != null && title.type.end() < title.length - 1;
    }

    private static double subjectGoesOn(Facts before, Facts next) {
        double score = next.piece.afterGap() ? -2 : 0.3;
        boolean capitals = before.capitals && next.capitals;
        score += next.startsSmall() || capitals ? 1 : -0.8;
        score -= before.piece.isBold() != next.piece.isBold() ? 3 : 0;
        score -= before.endsSentence() ? 2 : 0;
        score += before.piece.last() == ',' && !before.isLong() && !next.isLong() && !next.position ? 2.5 : 0;
        score -= next.length > 160 && !capitals ? 1.5 : 0;
        boolean wrapped = before.length >= 40 && before.length <= 110 && !next.authority;
        score -= (next.organisation || next.position) && next.capitals ? wrapped ? 0.3 : 2.5 : 0;
        score -= !before.capitals && next.capitals ? 2 : 0;
        score += before.piece.source().place().paragraph()
                        == next.piece.source().place().paragraph()
                ? 1.5
                : 0;
        boolean phrase = next.piece.folded().startsWith("trong ") && next.length < 70 && !next.endsSentence();
        return score - (phrase ? 0.3 : opensText(next) ? 1.5 : 0) + (phrase ? 0.8 : 0);
    }

    private static double letterGoesOn(Facts before, Facts next) {
        double score = before.endsSentence() ? -4 : 0;
        score -= next.piece.afterGap() && !next.startsSmall() ? 2 : 0;
        return score + (next.length > 110 ? -1 : 0);
    }

    private static double addressees(Role from, Facts before, Facts next) {
        char last = before.piece.last();
        boolean open = last == ';' || last == ',' || last == ':' || from == Role.ADDRESSEE && before.length < 14;
        if (from == Role.ADDRESSEE && before.addressee && before.length < 14) {
            return 3;
        }
        if (last == '.' && !next.dash) {
            return -6;
        }
        if (next.dash) {
            return open || !next.piece.afterGap() ? 1 : last == '.' ? -4 : -1;
        }
        boolean small = (next.startsSmall() || next.piece.text().charAt(0) == '(') && !next.piece.afterGap();
        return small ? 2.2 : open && next.length < 120 ? 1 : -2;
    }

    private static boolean goesOn(Facts before) {
        return ".;".indexOf(before.piece.last()) < 0;
    }

    private static boolean sameCell(Facts before, Facts next) {
        var left = before.piece.cell();
        var right = next.piece.cell();
        return left == null && right == null
                || left != null && right != null && (left.table() != right.table() || left.column() == right.column());
    }

    /** Words with which a running text begins rather than the second line of a title goes on. */
    static boolean opensText(Facts facts) {
        return opensText(facts.piece.folded(), facts.startsSmall());
    }

    static boolean opensText(String words, boolean small) {
        return words.startsWith("thuc hien ")
                || words.startsWith("can cu ")
                || words.startsWith("nham ")
                || words.startsWith("tren co so ")
                || words.startsWith("trong ")
                || words.startsWith("de ")
                || words.startsWith("nam ") && !small
                || words.startsWith("ban thuong vu ")
                || words.startsWith("ban chap hanh ")
                || words.startsWith("hom nay");
    }
}
