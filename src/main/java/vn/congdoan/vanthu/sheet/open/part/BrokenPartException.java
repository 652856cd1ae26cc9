package vn.congdoan.vanthu.sheet.open.part;

/** A zip or its XML that can't be read, and why; whoever reads the file makes a message of it. */
public final class BrokenPartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    /** Why. */
    public enum Cause {
        /** The file ends too early. */
        CUT_OFF,
        /** Bytes that can't be what they should be. */
        DAMAGED,
        /** It unpacks to far more than a workbook holds. */
        BOMB,
        /** It declares a document type, by which other files could be drawn in. */
        DOCTYPE,
        /** Encrypted inside the zip. */
        LOCKED
    }

    public BrokenPartException(Cause cause, String detail) {
        super(cause + ": " + detail);
        this.cause = cause;
    }

    public Cause cause() {
        return cause;
    }
}
