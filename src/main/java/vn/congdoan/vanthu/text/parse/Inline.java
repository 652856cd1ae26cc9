package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.InlineText;

/** The text of a block and where it stands. */
record Inline(InlineText text, TextSpan span) {}
