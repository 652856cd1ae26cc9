package vn.congdoan.vanthu.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A file identifier made of what the file holds (ISO 32000-1, 14.4 suggests MD5 for it; nothing secret hangs on it). */
final class Identifier {
    private Identifier() {}

    static byte[] of(DocumentDetails details, List<PaintedPage> pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(details.toString().getBytes(StandardCharsets.UTF_8));
            pages.forEach(page -> digest.update(page.content()));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
