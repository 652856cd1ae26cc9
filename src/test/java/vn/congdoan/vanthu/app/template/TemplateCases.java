package vn.congdoan.vanthu.app.template;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.template.FieldKind;
import vn.congdoan.vanthu.domain.template.FilledTemplate;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;
import vn.congdoan.vanthu.domain.template.TemplateFiller;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** A built-in template filled in one of the ways in which an office may fill it. */
record TemplateCases(Template template, String way, OfficeProfile office, Map<String, String> values) {
    static final OfficeProfile OFFICE = new OfficeProfile(
            "Liên đoàn Lao động tỉnh Hoa Lâm", "Công đoàn Giáo dục tỉnh Hoa Lâm", "CĐGD", "Hoa Lâm", "TGNC", "", true);
    private static final OfficeProfile BARE = new OfficeProfile(
            "", "Công đoàn cơ sở Trường Trung học phổ thông Hoa Lâm", "CĐCS", "Hoa Lâm", "", "", false);
    private static final SignatureBlock SIGNATURE = new SignatureBlock(
            List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")), "PHÓ CHỦ TỊCH", "", "Trần Thị Minh An");

    @Override
    public String toString() {
        return template.id() + ", " + way;
    }

    FilledTemplate filled() {
        return new TemplateFiller(office, Optional.of(SIGNATURE), LocalDate.of(2026, 3, 5)).fill(template, values);
    }

    OfficialDocument document() {
        var draft = filled().draft();
        return new OfficialDocument(
                draft.parts(), BodyParser.parse(draft.bodyText()).body());
    }

    static Stream<TemplateCases> of(Template template) {
        return Stream.of(
                new TemplateCases(template, "defaults", OFFICE, Map.of()),
                new TemplateCases(template, "everything filled", OFFICE, values(template, 1)),
                new TemplateCases(template, "long lists and texts", OFFICE, values(template, 12)),
                new TemplateCases(template, "other choices", OFFICE, otherChoices(template)),
                new TemplateCases(template, "nothing filled", OFFICE, nothing(template)),
                new TemplateCases(template, "an office without superior", BARE, values(template, 2)));
    }

    private static Map<String, String> values(Template template, int size) {
        Map<String, String> values = new HashMap<>();
        template.fields().forEach(field -> values.put(field.name(), value(field, size)));
        return values;
    }

    private static String value(TemplateField field, int size) {
        return switch (field.kind()) {
            case TEXT -> "giá trị “thử” của trường";
            case LONG_TEXT -> String.join("\n", Collections.nCopies(size, "Một đoạn văn để thử, có dấu phẩy."));
            case INTEGER -> "1250";
            case YEAR -> "2027";
            case DATE -> "5/2/2027";
            case CHOICE -> field.choices().get(0);
            case LIST -> String.join("\n", Collections.nCopies(size, row(field)));
            case YES_NO -> "có";
        };
    }

    private static String row(TemplateField field) {
        int columns = Math.max(1, field.columns().size());
        return String.join(" | ", Collections.nCopies(columns, "Nội dung thử"));
    }

    private static Map<String, String> otherChoices(Template template) {
        Map<String, String> values = values(template, 3);
        for (TemplateField field : template.fields()) {
            if (field.kind() == FieldKind.YES_NO) {
                values.put(field.name(), "không");
            } else if (field.kind() == FieldKind.CHOICE) {
                values.put(field.name(), field.choices().get(field.choices().size() - 1));
            } else if (!field.required()) {
                values.put(field.name(), "");
            }
        }
        return values;
    }

    private static Map<String, String> nothing(Template template) {
        Map<String, String> values = new HashMap<>();
        template.fields().forEach(field -> values.put(field.name(), ""));
        return values;
    }
}
