/** Editing of a body in its notation: pure functions from text and selection to text and selection, numbers and references kept right. */
package vn.congdoan.vanthu.text.edit;
