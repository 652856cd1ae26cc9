package vn.congdoan.vanthu.app.sending;

import java.util.Optional;

/** Where the file of a document with its electronic signatures comes from. */
@FunctionalInterface
public interface SignedFiles {

    /** The bytes of the signed PDF; empty for a document that was signed on paper. */
    Optional<byte[]> pdf(long documentId);
}
