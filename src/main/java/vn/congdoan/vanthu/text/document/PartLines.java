package vn.congdoan.vanthu.text.document;

import java.util.Optional;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;

/** Single lines of parts, read as they are read in a whole document. */
public final class PartLines {
    private PartLines() {}

    /** "Các CĐCS (để thực hiện)": name and purpose. */
    public static Recipient recipient(String words) {
        return RecipientLine.recipient(words);
    }

    /** "TM. BAN THƯỜNG VỤ"; empty for a line without a capacity. */
    public static Optional<Authority> authority(String words) {
        return SignatureLines.authority(words);
    }
}
