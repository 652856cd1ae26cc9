package vn.congdoan.vanthu.ui.signing;

import vn.congdoan.vanthu.app.signing.office.WaitingDocument;

/** The lists of the signing screen. */
public enum SigningPart {
    /** The leader's. */
    SIGN("signing.part.sign", "signing.empty.sign"),
    /** The clerk's: number, date, seal. */
    SEAL("signing.part.seal", "signing.empty.seal"),
    /** What waits for a number, a scan or the issue. */
    REST("signing.part.rest", "signing.empty.rest");

    private final String labelKey;
    private final String emptyKey;

    SigningPart(String labelKey, String emptyKey) {
        this.labelKey = labelKey;
        this.emptyKey = emptyKey;
    }

    /** With the count as its argument. */
    public String labelKey() {
        return labelKey;
    }

    public String emptyKey() {
        return emptyKey;
    }

    static SigningPart of(WaitingDocument.Step step) {
        return switch (step) {
            case SIGN -> SIGN;
            case SEAL -> SEAL;
            case NUMBER, SCAN, ISSUE -> REST;
        };
    }
}
