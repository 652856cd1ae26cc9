package vn.congdoan.vanthu.text.content;

import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.text.viet.Letters;

/** What mentions of one document have in common, however they are typed: "02-NQ/TW", "2 - nq/tw" and "02/NQ-TW". */
final class CitationKey {
    private CitationKey() {}

    /** The key of a mention; "" when its number is blank. */
    static String of(Citation citation) {
        return citation.figure().isEmpty() ? "" : of(citation.number());
    }

    /** The key of a number, or of its beginning as it is being typed. */
    static String of(String number) {
        StringBuilder key = new StringBuilder();
        for (char letter : Letters.fold(number).toCharArray()) {
            boolean isSeparator = "-/–—\u2011".indexOf(letter) >= 0;
            boolean isLeadingZero = letter == '0' && key.length() == 0;
            if (isSeparator) {
                key.append('-');
            } else if (!isLeadingZero && !Scan.isBlank(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
