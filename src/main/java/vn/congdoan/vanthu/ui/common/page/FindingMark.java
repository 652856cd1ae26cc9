package vn.congdoan.vanthu.ui.common.page;

import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.problem.Severity;

/** A line under words on a page, with what is to be said about them. */
public record FindingMark(PagePlace place, Severity severity, String message) {}
