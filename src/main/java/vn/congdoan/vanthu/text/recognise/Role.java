package vn.congdoan.vanthu.text.recognise;

/** What a piece of a line is on its paper. */
enum Role {
    /** Menus and other words of a web page above the paper. */
    BEFORE(Zone.BEFORE),
    NATIONAL_TITLE(Zone.HEAD),
    MOTTO(Zone.HEAD),
    ORGANISATION(Zone.HEAD),
    NUMBER(Zone.HEAD),
    PLACE_DATE(Zone.HEAD),
    MARK(Zone.HEAD),
    /** A drawn line, a star, a stamp, a page number: nothing to keep. */
    HEAD_RULE(Zone.HEAD),
    TYPE(Zone.TITLE),
    SUBJECT(Zone.TITLE),
    LETTER_SUBJECT(Zone.TITLE),
    LETTER_REST(Zone.TITLE),
    ADDRESSEE(Zone.TITLE),
    ADDRESSEE_ITEM(Zone.TITLE),
    AUTHORITY(Zone.TITLE),
    /** "(Kèm theo Quyết định số …)" under a title. */
    REFERENCE(Zone.TITLE),
    TITLE_RULE(Zone.TITLE),
    BASIS(Zone.TITLE),
    ENACTMENT(Zone.BODY),
    BODY(Zone.BODY),
    FURNITURE(Zone.BODY),
    RECIPIENTS(Zone.FOOT),
    RECIPIENT(Zone.FOOT),
    RECIPIENT_REST(Zone.FOOT),
    CAPACITY(Zone.FOOT),
    POSITION(Zone.FOOT),
    SIGNED(Zone.FOOT),
    SIGNER(Zone.FOOT),
    FOOT_DATE(Zone.FOOT),
    FOOT_RULE(Zone.FOOT),
    APPENDIX_HEAD(Zone.AFTER),
    APPENDIX(Zone.AFTER),
    /** Words below the paper that belong to no appendix. */
    LOOSE(Zone.AFTER);

    private final Zone zone;

    Role(Zone zone) {
        this.zone = zone;
    }

    Zone zone() {
        return zone;
    }

    /** What it costs that {@code next} follows this one, beside the zones' cost. */
    double costTo(Role next) {
        return switch (next) {
            case SUBJECT ->
                this == TYPE || this == SUBJECT
                        ? 0
                        : this == TITLE_RULE ? -1 : zone == Zone.HEAD ? -2.5 : zone == Zone.BEFORE ? -8 : -1000;
            case TYPE ->
                zone == Zone.TITLE && this != TITLE_RULE && this != LETTER_SUBJECT && this != LETTER_REST ? -10 : 0;
            case LETTER_REST -> this == LETTER_SUBJECT || this == LETTER_REST ? 0 : zone == Zone.HEAD ? -1 : -8;
            case ADDRESSEE_ITEM -> this == ADDRESSEE || this == ADDRESSEE_ITEM ? 0 : this == TITLE_RULE ? -4 : -1000;
            case AUTHORITY -> this == SUBJECT || this == TITLE_RULE || this == AUTHORITY ? 0 : this == TYPE ? -1 : zone == Zone.HEAD ? -2 : -8;
            case BASIS -> this == BASIS || zone == Zone.TITLE ? 0 : -2;
            case ENACTMENT -> this == BASIS || this == AUTHORITY ? 1 : -1;
            case RECIPIENT -> isRecipient() ? 0 : zone == Zone.FOOT ? -1 : -6;
            case RECIPIENT_REST -> this == RECIPIENT || this == RECIPIENT_REST ? 0 : zone == Zone.FOOT ? -2.5 : -30;
            case SIGNER -> signs() || this == FOOT_RULE ? 0 : zone == Zone.FOOT ? -1 : -12;
            case POSITION, SIGNED -> zone == Zone.FOOT ? 0 : -1;
            case FOOT_RULE -> zone == Zone.FOOT ? 0 : -20;
            case APPENDIX -> this == APPENDIX_HEAD || this == APPENDIX ? 0 : -40;
            case ORGANISATION -> this == TYPE || this == SUBJECT ? -3 : 0;
            default -> 0;
        };
    }

    private boolean isRecipient() {
        return this == RECIPIENTS || this == RECIPIENT || this == RECIPIENT_REST;
    }

    private boolean signs() {
        return this == CAPACITY || this == POSITION || this == SIGNED || this == SIGNER;
    }
}
