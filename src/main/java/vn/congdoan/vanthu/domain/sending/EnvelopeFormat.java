package vn.congdoan.vanthu.domain.sending;

/** On what addresses are printed. */
public enum EnvelopeFormat {
    /** 220 × 110 mm. */
    DL("sending.envelope.dl"),
    /** 229 × 162 mm. */
    C5("sending.envelope.c5"),
    /** Sheets of A4 with two columns of seven labels, 99.1 × 38.1 mm each. */
    LABELS("sending.envelope.labels");

    private final String labelKey;

    EnvelopeFormat(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
