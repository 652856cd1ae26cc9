package vn.congdoan.vanthu.domain.document;

import java.util.List;
import java.util.Objects;

/**
 * Everything of a document that is not its running text: the fields around it, each "" or empty while it isn't known.
 *
 * @param organisation the issuer in its ordinary spelling or in capitals, as typed; printed in capitals
 * @param parentOrganisation its superior; "" for none (a congress has none)
 * @param authority the capital line over the legal bases of a decision ("BAN THƯỜNG VỤ"); mostly ""
 * @param archive what follows "Lưu:", as in "VT, TGNC"
 * @param signatures left to right; one but for minutes
 */
public record DocumentParts(
        DocumentType type,
        String parentOrganisation,
        String organisation,
        DocumentNumber number,
        String place,
        PartialDate date,
        Mark mark,
        String subject,
        String authority,
        List<String> addressees,
        List<Recipient> recipients,
        String archive,
        List<SignatureBlock> signatures) {

    public DocumentParts {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(mark, "mark");
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }

    public DocumentParts withNumber(DocumentNumber changed) {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                changed,
                place,
                date,
                mark,
                subject,
                authority,
                addressees,
                recipients,
                archive,
                signatures);
    }

    public DocumentParts withDate(PartialDate changed) {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                number,
                place,
                changed,
                mark,
                subject,
                authority,
                addressees,
                recipients,
                archive,
                signatures);
    }

    public DocumentParts withMark(Mark changed) {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                number,
                place,
                date,
                changed,
                subject,
                authority,
                addressees,
                recipients,
                archive,
                signatures);
    }

    public DocumentParts withAddressees(List<String> changed) {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                number,
                place,
                date,
                mark,
                subject,
                authority,
                changed,
                recipients,
                archive,
                signatures);
    }

    public DocumentParts withRecipients(List<Recipient> changed) {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                number,
                place,
                date,
                mark,
                subject,
                authority,
                addressees,
                changed,
                archive,
                signatures);
    }
}
