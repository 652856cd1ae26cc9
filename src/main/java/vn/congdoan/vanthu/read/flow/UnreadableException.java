package vn.congdoan.vanthu.read.flow;

/** A named cause why a file can't be read; the front door adds the file's name and makes it a problem for people. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    private UnreadableException(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    /** The key of the message; its first argument is the file's name. */
    public String key() {
        return key;
    }

    public static UnreadableException password() {
        return new UnreadableException("read.password", null);
    }

    public static UnreadableException corrupt(Throwable cause) {
        return new UnreadableException("read.corrupt", cause);
    }

    public static UnreadableException bomb() {
        return new UnreadableException("read.bomb", null);
    }

    public static UnreadableException tooLong() {
        return new UnreadableException("read.tooLong", null);
    }
}
