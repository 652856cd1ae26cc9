package vn.congdoan.vanthu.domain.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.OfficeProfile;

/**
 * What every template may name without declaring it: the office, the day, and the document's own number and date. Each can be
 * overridden like a field of the template's own.
 */
public final class ProvidedFields {
    /** Number and date of the document, open unless somebody enters them. */
    static final String NUMBER = "so_van_ban";

    static final String DATE = "ngay_ban_hanh";
    static final String SIGNER = "nguoi_ky";
    static final String POSITION = "chuc_vu_ky";
    static final String ORGANISATION = "co_quan";
    static final String PARENT = "cap_tren";
    static final String CODE = "ma_co_quan";
    static final String PLACE = "dia_danh";
    static final String UNIT = "don_vi_soan";

    public static final List<TemplateField> ALL = List.of(
            TemplateField.provided(ORGANISATION, "Tên cơ quan", FieldKind.TEXT),
            TemplateField.provided(PARENT, "Cơ quan cấp trên", FieldKind.TEXT),
            TemplateField.provided(CODE, "Chữ viết tắt tên cơ quan", FieldKind.TEXT),
            TemplateField.provided(PLACE, "Địa danh", FieldKind.TEXT),
            TemplateField.provided(UNIT, "Ký hiệu đơn vị soạn thảo", FieldKind.TEXT),
            TemplateField.provided("tap_the", "Tập thể lãnh đạo", FieldKind.TEXT),
            TemplateField.provided(SIGNER, "Người ký", FieldKind.TEXT),
            TemplateField.provided(POSITION, "Chức vụ người ký", FieldKind.TEXT),
            TemplateField.provided("nam_nay", "Năm nay", FieldKind.YEAR),
            TemplateField.provided("hom_nay", "Hôm nay", FieldKind.DATE),
            TemplateField.provided(NUMBER, "Số văn bản", FieldKind.INTEGER),
            TemplateField.provided(DATE, "Ngày ban hành", FieldKind.DATE));

    private final Map<String, FieldValue> values = new HashMap<>();

    /** @param signature of the person who signs unless another is named; empty when none is known */
    public ProvidedFields(OfficeProfile office, Optional<SignatureBlock> signature, LocalDate today) {
        words(ORGANISATION, office.organisation());
        words(PARENT, office.parentOrganisation());
        words(CODE, office.organisationCode());
        words(PLACE, office.place());
        words(UNIT, office.unitCode());
        words("tap_the", office.standingCommittee() ? "Ban Thường vụ" : "Ban Chấp hành");
        words(SIGNER, signature.map(SignatureBlock::signer).orElse(""));
        words(POSITION, signature.map(SignatureBlock::position).orElse(""));
        values.put("nam_nay", new FieldValue.Year(today.getYear()));
        values.put("hom_nay", new FieldValue.Day(PartialDate.of(today)));
        values.put(NUMBER, FieldValue.BLANK);
        values.put(DATE, FieldValue.BLANK);
    }

    /** The name of the person who shall sign, when one was entered. */
    public static Optional<String> signerIn(Map<String, String> entered) {
        return entered.entrySet().stream()
                .filter(entry -> FieldName.key(entry.getKey()).equals(SIGNER))
                .map(Map.Entry::getValue)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private void words(String name, String text) {
        values.put(name, new FieldValue.Words(text.strip().replace('\n', ' ')));
    }

    Map<String, FieldValue> values() {
        return Map.copyOf(values);
    }
}
