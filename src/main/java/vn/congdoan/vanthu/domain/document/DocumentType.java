package vn.congdoan.vanthu.domain.document;

/**
 * A kind of document and what its form asks for. Types are data of a format pack ({@code format}), not code.
 *
 * @param code the abbreviation used in symbols ("KH"); for types without one, a code of ours ("CV")
 * @param name "Kế hoạch"
 * @param symbolPattern how the symbol is built
 * @param titled the type's name stands over the subject; otherwise the subject stands as "V/v" under the number
 * @param hasSubject a trích yếu belongs to it
 * @param addressed it has Kính gửi
 * @param enactment "QUYẾT ĐỊNH:" before the articles; "" for none
 * @param signatures how many sign side by side (2 for minutes)
 */
public record DocumentType(
        String code,
        String name,
        SymbolPattern symbolPattern,
        boolean titled,
        boolean hasSubject,
        boolean addressed,
        String enactment,
        int signatures) {

    public enum SymbolPattern {
        /** "KH-LĐLĐ". */
        TYPE_ORGANISATION,
        /** "LĐLĐ-TGNC": letters. */
        ORGANISATION_UNIT,
        /** No symbol. */
        NONE
    }

    public DocumentType {
        enactment = enactment == null ? "" : enactment;
        signatures = Math.max(1, signatures);
    }
}
