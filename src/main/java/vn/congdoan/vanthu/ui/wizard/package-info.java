/** The first steps of a new office: who it is, who signs, and its first document. */
package vn.congdoan.vanthu.ui.wizard;
