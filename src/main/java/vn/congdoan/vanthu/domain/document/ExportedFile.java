package vn.congdoan.vanthu.domain.document;

import java.time.Instant;

/**
 * A file that a document was exported to, as it was then.
 *
 * @param path absolute
 * @param size bytes
 */
public record ExportedFile(String path, long size, Instant modifiedAt) {}
