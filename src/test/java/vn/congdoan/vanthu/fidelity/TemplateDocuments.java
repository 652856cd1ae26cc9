package vn.congdoan.vanthu.fidelity;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.i18n.Messages;

/** Every built-in template, filled with something for each field that it asks for. */
public final class TemplateDocuments {
    private TemplateDocuments() {}

    /** @param data an empty folder */
    public static Map<String, ComposedDocument> all(Path data, Clock clock) {
        Map<String, ComposedDocument> documents = new LinkedHashMap<>();
        try (AppContext context = new AppContext(data, clock, Messages.VIETNAMESE)) {
            TemplateService templates = context.templateService();
            for (Template template : templates.list()) {
                Draft draft = templates.fill(template, values(template)).draft();
                documents.put(
                        template.id(),
                        DocumentComposer.compose(
                                context.exportService().parse(draft),
                                context.exportService().pack(draft)));
            }
        }
        return documents;
    }

    private static Map<String, String> values(Template template) {
        Map<String, String> values = new HashMap<>();
        for (TemplateField field : template.fields()) {
            if (field.defaultValue().isEmpty()) {
                values.put(field.name(), value(field));
            }
        }
        return values;
    }

    private static String value(TemplateField field) {
        return switch (field.kind()) {
            case TEXT -> field.label() + " của đơn vị";
            case LONG_TEXT -> new Prose(field.name().hashCode()).sentences(3);
            case INTEGER -> "1250";
            case YEAR -> "2026";
            case DATE -> "15/4/2026";
            case CHOICE -> field.choices().get(0);
            case LIST -> list(field);
            case YES_NO -> "có";
        };
    }

    private static String list(TemplateField field) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            lines.append(String.join(
                            " | ",
                            Collections.nCopies(Math.max(1, field.columns().size()), "Nội dung thứ " + i)))
                    .append('\n');
        }
        return lines.toString();
    }
}
