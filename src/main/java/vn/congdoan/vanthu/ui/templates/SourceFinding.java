package vn.congdoan.vanthu.ui.templates;

/**
 * One thing that is wrong in a template's text.
 *
 * @param line counted from 1; 0 when it concerns the whole
 * @param text with its place, in the person's words
 */
record SourceFinding(int line, String text) {}
