package vn.congdoan.vanthu.text.document;

import vn.congdoan.vanthu.text.parse.Notation;

/** Lines that would be taken for a part of the head or the foot if they stood bare in the running text of a whole document. */
final class HeadlessLines {
    private HeadlessLines() {}

    static boolean isSpecial(String typed) {
        String plain = Notation.plain(typed);
        return HeadLine.of(plain) != HeadLine.OTHER || RecipientLine.isLabel(plain) || SignatureLines.isLikely(plain);
    }
}
