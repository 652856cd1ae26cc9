package vn.congdoan.vanthu.domain.template;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A draft made from a template.
 *
 * @param open the fields without a value: printed as a dotted blank, or required
 */
public record FilledTemplate(Draft draft, List<TemplateField> open) {
    public FilledTemplate {
        open = List.copyOf(open);
    }
}
