package vn.congdoan.vanthu.text.recognise;

/** How well each role fits a piece, from its words and its look; running text is 0, {@link #NO} is out of the question. */
final class Scores {
    static final double NO = -100;
    private static final int LONGEST_SUBJECT = 420;

    private final Facts facts;
    private final Piece piece;

    private Scores(Facts facts) {
        this.facts = facts;
        this.piece = facts.piece;
    }

    /** @return for each role in their order */
    static double[] of(Facts facts) {
        Scores scores = new Scores(facts);
        double[] result = new double[Role.values().length];
        for (Role role : Role.values()) {
            result[role.ordinal()] = scores.score(role);
        }
        return result;
    }

    private double score(Role role) {
        if (facts.page == 2) {
            return role == Role.BEFORE ? 1 : NO;
        }
        if (piece.inTable() && role.zone() != Zone.BODY && role.zone() != Zone.AFTER && !isAnchor()) {
            return NO;
        }
        return switch (role) {
            case BEFORE -> before();
            case NATIONAL_TITLE -> when(facts.nationalTitle || facts.partyTitle, 6);
            case MOTTO -> when(facts.motto, 6);
            case ORGANISATION -> organisation();
            case NUMBER -> facts.number == null ? NO : 5;
            case PLACE_DATE -> facts.date != null ? 5 : when(facts.dateRest, 1.5);
            case MARK -> when(facts.mark != vn.congdoan.vanthu.domain.document.Mark.NONE, 3);
            case HEAD_RULE, TITLE_RULE ->
                when(facts.rule || facts.pageNumber || facts.stamp, facts.rule ? 1.5 : facts.stamp ? 0.8 : 0.3);
            case TYPE -> type();
            case SUBJECT -> subject();
            case LETTER_SUBJECT -> facts.letterSign ? 5 : NO;
            case LETTER_REST -> letterRest();
            case ADDRESSEE ->
                when(facts.addressee, facts.isLong() && !piece.text().contains(";") ? 3 : 6);
            case ADDRESSEE_ITEM -> addresseeItem();
            case AUTHORITY ->
                when(
                        facts.capitals
                                && !facts.enactment
                                && facts.length < 120
                                && !facts.item
                                && facts.type == null
                                && facts.number == null,
                        facts.authority ? 1.2 : 0);
            case REFERENCE -> when(facts.reference, 2);
            case BASIS -> basis();
            case ENACTMENT -> when(facts.enactment, 2);
            case BODY -> body();
            case FURNITURE ->
                when(
                        !piece.inTable() && (facts.pageNumber || facts.rule || facts.furniture && facts.length < 60),
                        facts.pageNumber ? 1 : 0.5);
            case RECIPIENTS -> when(facts.labelEnd >= 0, 6);
            case RECIPIENT -> recipient();
            case RECIPIENT_REST ->
                when(
                        facts.length < 100
                                && !facts.item
                                && facts.capacity == null
                                && !facts.capitals
                                && facts.name < 2
                                && !facts.path
                                && !piece.folded().startsWith("(trich ")
                                && !facts.furniture
                                && !facts.appendix,
                        -0.2);
            case CAPACITY -> facts.capacity == null ? NO : facts.capitals ? 5 : 3;
            case POSITION -> position();
            case SIGNED -> when(facts.signed, 2);
            case SIGNER -> signer();
            case FOOT_DATE -> when(facts.date != null, 1);
            case FOOT_RULE ->
                when(
                        facts.rule
                                || facts.pageNumber
                                || facts.path
                                || piece.folded().startsWith("(trich "),
                        0.5);
            case APPENDIX_HEAD -> appendixHead();
            case APPENDIX -> 0;
            case LOOSE -> facts.furniture ? 0 : facts.isLong() ? -2 : -0.6;
        };
    }

    private boolean isAnchor() {
        return facts.nationalTitle || facts.motto || facts.labelEnd >= 0 || facts.capacity != null;
    }

    private static double when(boolean condition, double score) {
        return condition ? score : NO;
    }

    private double before() {
        if (facts.page == 1) {
            return 0.8;
        }
        if (facts.labelEnd >= 0 || facts.capacity != null || facts.closing || facts.addressee) {
            return -8;
        }
        return facts.furniture ? 0.5 : facts.isLong() ? -3 : facts.item ? -1.5 : -0.3;
    }

    private double body() {
        double score = 0;
        score -= facts.nationalTitle || facts.motto ? 4 : 0;
        score -= facts.labelEnd >= 0 ? 3 : 0;
        score -= facts.letterSign || facts.addressee ? 1.5 : 0;
        // Cells of a table are as much at home in an appendix: were they not, a long one would outweigh the foot before
        // it.
        score += !piece.inTable() && (facts.item || facts.isLong()) ? 0.6 : 0;
        return score;
    }

    private double organisation() {
        boolean possible = facts.length <= 110
                && !facts.stamp
                && facts.number == null
                && !facts.nationalTitle
                && !facts.motto
                && !facts.partyTitle
                && !facts.item
                && !facts.rule
                && facts.date == null
                && (facts.organisation || piece.text().indexOf(':') < 0)
                && ".;:".indexOf(piece.last()) < 0
                && (facts.capitals || piece.last() != ',')
                && !piece.text().contains("Số:")
                && !isTitleWithSubject();
        if (!possible) {
            return NO;
        }
        if (facts.authority && facts.position) {
            return 0.3;
        }
        if (facts.type != null && facts.type.end() == facts.length) {
            return -2;
        }
        return facts.capitals ? facts.organisation ? 2.5 : 0.6 : facts.organisation && facts.length < 70 ? 0.2 : NO;
    }

    /** "THÔNG BÁO VỀ VIỆC …" names no body. */
    private boolean isTitleWithSubject() {
        return facts.type != null
                && facts.type.end() < facts.length
                && piece.folded()
                        .startsWith(
                                "ve ",
                                Math.min(facts.type.end() + 1, piece.folded().length()));
    }

    private double type() {
        if (facts.type == null) {
            return NO;
        }
        String title = piece.text().substring(0, facts.type.end());
        boolean whole = facts.type.end() >= facts.length - 1;
        if (Words.isCapitals(title)) {
            return whole ? 6 : facts.capitals && facts.length < 250 ? 3 : facts.length < 300 ? 2.5 : NO;
        }
        boolean centred = piece.isBold() && piece.isCentred();
        return whole && Character.isUpperCase(title.charAt(0)) ? centred ? 4 : piece.afterGap() ? 1.5 : 0.5 : NO;
    }

    private double subject() {
        boolean possible = facts.length <= (facts.capitals ? 2 * LONGEST_SUBJECT : LONGEST_SUBJECT)
                && !facts.addressee
                && !facts.reference
                && !facts.firstBasis
                && !facts.enactment
                && facts.date == null
                && !facts.nationalTitle
                && !facts.motto
                && !facts.rule
                && facts.labelEnd < 0
                && !(facts.item && !facts.dash || facts.dash)
                && !facts.closing
                && piece.last() != ':'
                && piece.last() != ';';
        if (!possible) {
            return NO;
        }
        double score = facts.capitals ? 1 : facts.length > 220 ? -1 : facts.isLong() ? 0.4 : 1;
        score += facts.letter ? 2 : 0;
        score += piece.isBold() ? 1.5 : piece.hasLook() ? -1 : 0;
        score += piece.isCentred() ? 1 : 0;
        score -= facts.capitals && facts.organisation ? 1 : 0;
        score -= piece.last() == '.' ? 1.5 : 0;
        return score;
    }

    private double letterRest() {
        boolean possible = facts.length < 160
                && facts.number == null
                && facts.date == null
                && !facts.addressee
                && !facts.nationalTitle
                && !facts.motto
                && !facts.item
                && !facts.firstBasis
                && facts.labelEnd < 0
                && !facts.rule
                && ".;:".indexOf(piece.last()) < 0;
        boolean shortForm = facts.length < 8 && piece.text().indexOf(' ') < 0 && !facts.organisation;
        if (possible && facts.capitals && shortForm && !piece.afterGap()) {
            return 0.9;
        }
        return when(possible && !facts.capitals, facts.startsSmall() ? 1.5 : piece.afterGap() ? -1 : 0.3);
    }

    private double addresseeItem() {
        boolean possible = facts.length < 260
                && !facts.firstBasis
                && !facts.closing
                && !facts.addressee
                && facts.labelEnd < 0
                && !(facts.item && !facts.dash);
        if (!possible) {
            return NO;
        }
        double score = facts.dash ? 2 : piece.last() == ';' ? 1.5 : -0.5;
        return facts.length > 160 ? score - 2 : score;
    }

    private double basis() {
        boolean ended = ";,.".indexOf(piece.last()) >= 0;
        if (piece.last() == ':'
                || facts.item && !facts.dash
                || facts.dash && piece.last() != ';' && !facts.laterBasis && !facts.firstBasis) {
            return NO;
        }
        double score = piece.last() == ';' ? 2 : piece.isItalic() ? 2 : ended ? -1.2 : -1.5;
        return facts.firstBasis ? score + 0.8 : when(facts.laterBasis, score - 0.5);
    }

    private double recipient() {
        boolean possible = facts.length < 220
                && facts.labelEnd < 0
                && facts.capacity == null
                && !facts.closing
                && !facts.firstBasis
                && !facts.furniture
                && !piece.folded().startsWith("(trich ")
                && !facts.appendix;
        if (!possible) {
            return NO;
        }
        if (facts.archive != null) {
            return 5;
        }
        if (piece.folded().matches("[-–—+*•]? ?nhu (?:tren|kinh gui|dieu).{0,40}")) {
            return 4;
        }
        return facts.dash ? 1.5 : piece.last() == ';' ? 1.2 : facts.capitals || facts.name > 1 ? NO : -0.8;
    }

    private double position() {
        if (facts.item
                || facts.rule
                || facts.nationalTitle
                || facts.motto
                || facts.capacity != null
                || facts.enactment) {
            return NO;
        }
        if (!facts.position) {
            return when(
                    facts.capitals
                            && facts.length < 80
                            && facts.labelEnd < 0
                            && facts.name < 2
                            && ".;:".indexOf(piece.last()) < 0,
                    0.2);
        }
        return facts.capitals ? 3 : piece.isBold() ? 2 : facts.length < 50 ? 0.3 : NO;
    }

    private double signer() {
        if (facts.name == 0 || facts.nationalTitle) {
            return NO;
        }
        return facts.name == 2 ? 2 : facts.organisation || facts.capitals ? -0.5 : 0.5;
    }

    private double appendixHead() {
        boolean again = facts.nationalTitle
                || facts.motto
                || facts.reference && piece.text().charAt(0) == '(';
        boolean title = facts.type != null && facts.type.end() >= facts.length - 1 && facts.capitals;
        boolean list = facts.capitals
                && (piece.folded().startsWith("danh sach")
                        || piece.folded().startsWith("bieu ")
                        || piece.folded().startsWith("tong hop"));
        return facts.appendix ? 4 : again || title ? 2.5 : facts.organisation && facts.capitals || list ? 1.5 : NO;
    }
}
