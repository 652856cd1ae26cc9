package vn.congdoan.vanthu.ui.common;

import java.nio.file.Path;

/** A place in the window that one can go to, with what it needs to know; the only way screens refer to each other. */
public sealed interface Destination {

    /** The list of documents. */
    record Documents() implements Destination {}

    /** The editor on one stored document. */
    record Editor(long documentId) implements Destination {}

    /** What was recognised in a file that somebody has. */
    record Intake(Path file) implements Destination {}

    /** The documents that came from elsewhere. */
    record Incoming() implements Destination {}

    /** The choice of a template for a new document. */
    record TemplatePicker() implements Destination {}

    /** The fields of one template, to be filled in for a new document. */
    record FillTemplate(String templateId) implements Destination {}

    /** The built-in templates and the office's own. */
    record Templates() implements Destination {}

    /** The office, its signers, the look of the program. */
    record Settings() implements Destination {}

    /** The first steps of a new office. */
    record Wizard() implements Destination {}
}
