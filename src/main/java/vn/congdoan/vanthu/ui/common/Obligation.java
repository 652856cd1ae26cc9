package vn.congdoan.vanthu.ui.common;

import vn.congdoan.vanthu.domain.content.TextRange;

/**
 * A deadline or a target of the text, in words for a row.
 *
 * @param measure when, or how much
 * @param who who has to do it, or of what the target is
 * @param what what is to be done, or by when the target holds
 * @param sentence the whole of it
 */
public record Obligation(boolean deadline, String measure, String who, String what, String sentence, TextRange range) {}
