package vn.congdoan.vanthu.app.document;

import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.text.viet.Letters;

/** What a list of documents is searched in: lower case, without accents. */
final class SearchText {
    private SearchText() {}

    static String of(DocumentParts parts) {
        String number = parts.number().printedNumber();
        return Letters.fold(String.join(
                        " ",
                        parts.type().name(),
                        number + "/" + parts.number().symbol(),
                        parts.subject(),
                        parts.organisation()))
                .strip();
    }
}
