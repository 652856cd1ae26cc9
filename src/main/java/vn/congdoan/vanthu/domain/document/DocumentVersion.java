package vn.congdoan.vanthu.domain.document;

import java.time.Instant;

/** A state of a document that was kept, without its text. */
public record DocumentVersion(long id, long documentId, Instant keptAt, Reason reason) {

    /** Why a state was kept. */
    public enum Reason {
        /** The person asked for it. */
        ASKED,
        /** As it was when it was opened, before new changes. */
        OPENED,
        /** As it was exported. */
        EXPORTED,
        /** As the leader got it. */
        SUBMITTED,
        /** As the leader approved it. */
        APPROVED
    }
}
