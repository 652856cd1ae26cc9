/** The drafting screen: the parts as fields, the text, and beside them the live page, which is the PDF. */
package vn.congdoan.vanthu.ui.editor;
