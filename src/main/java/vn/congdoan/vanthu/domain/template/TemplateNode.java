package vn.congdoan.vanthu.domain.template;

import java.util.List;

/** A piece of a template's text. Names are keys and were checked by the parser. */
public sealed interface TemplateNode {

    /** Printed as it stands. */
    record Words(String text) implements TemplateNode {}

    /**
     * A field's value.
     *
     * @param column of a list's line, counted from 0; -1 for the whole line
     * @param offset added to a year or number: {@code {năm+1}}
     */
    record Value(String name, int column, int offset, PrintStyle style) implements TemplateNode {}

    /**
     * {@code {nếu …} … {ngược lại} … {hết}}.
     *
     * @param equalTo the folded value to compare with; null asks whether there is one (or whether it is "có")
     */
    record Condition(
            String name, boolean negated, String equalTo, List<TemplateNode> then, List<TemplateNode> otherwise)
            implements TemplateNode {}

    /** {@code {mỗi danh_sách} … {hết}}. */
    record Repeat(String list, List<TemplateNode> body) implements TemplateNode {}

    /** {@code {stt}}: the line's number inside a repeated part. */
    record Position() implements TemplateNode {}

    /** {@code {dấu}}: ";" after every line of a repeated part, "." after the last. */
    record Ending() implements TemplateNode {}
}
