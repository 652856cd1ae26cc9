package vn.congdoan.vanthu.domain.signature;

/**
 * How the office signs.
 *
 * @param omitFields whether PDFs are made without the empty named fields that other signing programs look for
 * @param nameMustMatch whether the name in the certificate must be the one under the document
 * @param sealRequired whether an electronic document is issued only with the organisation's signature
 */
public record SigningRules(boolean omitFields, boolean nameMustMatch, boolean sealRequired) {
    public static final SigningRules DEFAULT = new SigningRules(false, true, true);
}
