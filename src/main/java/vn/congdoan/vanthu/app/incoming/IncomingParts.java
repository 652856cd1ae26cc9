package vn.congdoan.vanthu.app.incoming;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

/**
 * What the register says of a document's own words, read from its file or typed by the clerk; each "" while it is unknown.
 *
 * @param number with its symbol: "07/KH-TLĐ"
 */
public record IncomingParts(
        String type, String number, String issuer, PartialDate date, String subject, String signer) {
    public IncomingParts {
        type = type.strip();
        number = number.strip();
        issuer = issuer.strip();
        Objects.requireNonNull(date, "date");
        subject = subject.strip();
        signer = signer.strip();
    }

    static IncomingParts of(DocumentParts parts) {
        String signer = parts.signatures().stream()
                .map(SignatureBlock::signer)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        return new IncomingParts(
                parts.type().name(),
                number(parts.number()),
                parts.organisation(),
                parts.date(),
                parts.subject(),
                signer);
    }

    /** "" without a running number, because a symbol alone names no document. */
    private static String number(DocumentNumber number) {
        if (number.number() == null) {
            return "";
        }
        return number.symbol().isEmpty() ? number.printedNumber() : number.printedNumber() + "/" + number.symbol();
    }
}
