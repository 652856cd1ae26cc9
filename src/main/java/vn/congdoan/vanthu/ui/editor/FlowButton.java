package vn.congdoan.vanthu.ui.editor;

/** A step that can be taken with the open document now, as a button offers it. */
record FlowButton(String labelKey, Runnable action) {}
