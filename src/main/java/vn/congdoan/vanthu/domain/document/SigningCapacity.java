package vn.congdoan.vanthu.domain.document;

/** For whom, or in whose stead, somebody signs (NĐ 30, Phụ lục I, II.7b). */
public enum SigningCapacity {
    /** On behalf of a collective. */
    TM,
    /** Acting head. */
    Q,
    /** A deputy for the head. */
    KT,
    /** By order of the head. */
    TL,
    /** By written delegation. */
    TUQ;

    /** "TM." */
    public String prefix() {
        return name() + ".";
    }
}
