package vn.congdoan.vanthu.ui.templates;

import vn.congdoan.vanthu.domain.template.Template;

/**
 * A template in the list.
 *
 * @param own the office wrote it, or changed a built-in one
 * @param broken its stored source can't be read any more
 */
record TemplateItem(String id, String typeCode, String title, String source, boolean own, boolean broken) {

    static TemplateItem of(Template template, boolean own) {
        return new TemplateItem(template.id(), template.type().code(), template.title(), template.source(), own, false);
    }
}
