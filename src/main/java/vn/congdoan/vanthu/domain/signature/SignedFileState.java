package vn.congdoan.vanthu.domain.signature;

/** How far the signing of a PDF has come. */
public enum SignedFileState {
    /** Made for signing; nobody has signed yet. */
    PREPARED,
    /** Signed by a person; number, date or seal are still to come. */
    SIGNED,
    /** Everything that belongs on it is there. */
    FINAL,
    /** The text was opened again: kept, and no longer the document's. */
    DROPPED
}
