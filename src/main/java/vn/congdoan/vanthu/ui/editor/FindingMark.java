package vn.congdoan.vanthu.ui.editor;

import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.problem.Severity;

/** A line under words on a page, with what is to be said about them. */
record FindingMark(PagePlace place, Severity severity, String message) {}
