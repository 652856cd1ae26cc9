package vn.congdoan.vanthu.app.unit;

/**
 * What a person says about a new row whose name is like another's.
 *
 * @param sameAs the id of the unit that it is; 0 for none of them
 */
public record ImportChoice(Kind kind, long sameAs) {

    /** The answers there are. */
    public enum Kind {
        /** Another unit: it is added. */
        ADD,
        /** The same: the unit takes the list's code and contacts, keeps its name, and the list's way of writing is remembered. */
        SAME,
        LEAVE_OUT
    }

    public static final ImportChoice ADD = new ImportChoice(Kind.ADD, 0);
    public static final ImportChoice LEAVE_OUT = new ImportChoice(Kind.LEAVE_OUT, 0);

    public static ImportChoice same(long unit) {
        return new ImportChoice(Kind.SAME, unit);
    }
}
