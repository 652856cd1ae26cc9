package vn.congdoan.vanthu.app.signing.office;

import java.util.Arrays;
import java.util.Optional;

/** What a scan can be, told by its first bytes and not by its name. */
enum ScanKind {
    PDF(".pdf", 0x25, 0x50, 0x44, 0x46),
    JPEG(".jpg", 0xFF, 0xD8, 0xFF),
    PNG(".png", 0x89, 0x50, 0x4E, 0x47);

    private final String ending;
    private final int[] start;

    ScanKind(String ending, int... start) {
        this.ending = ending;
        this.start = start;
    }

    String ending() {
        return ending;
    }

    static Optional<ScanKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
