package vn.congdoan.vanthu.app.round.intake;

import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.Sha256;

/** A file between its reading and its storing: kept in memory while there is room, else read again and compared. */
final class HeldFile {
    private final FoundFile file;
    private final String sha256;
    private final byte[] bytes;

    /** @param bytes null where there is no room for them */
    HeldFile(FoundFile file, String sha256, byte[] bytes) {
        this.file = file;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** @throws ProblemException {@code report.in.changed} when the file isn't what it was */
    byte[] bytes() {
        if (bytes != null) {
            return bytes;
        }
        byte[] again = file.content().bytes();
        if (!Sha256.of(again).equals(sha256)) {
            throw ProblemException.of("report.in.changed", file.name());
        }
        return again;
    }
}
