package vn.congdoan.vanthu.domain.signature;

/** As what somebody signs; each is a signature of its own, added behind those that are there. */
public enum SigningRole {
    /** The person whose name stands under the document (NĐ 30, Phụ lục I, II.7d). */
    PERSON("SigNguoiKy"),
    /** The running number, written into its gap. */
    NUMBER("SoVanBan"),
    /** The day of issue, written into its gap. */
    DATE("NgayBanHanh"),
    /** The seal of the organisation (NĐ 30, Phụ lục I, II.8a); only on what a person has signed (Điều 32.2d). */
    ORGANISATION("SigCoQuan");

    private final String fieldName;

    SigningRole(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The name of its signature field in a PDF. */
    public String fieldName() {
        return fieldName;
    }
}
