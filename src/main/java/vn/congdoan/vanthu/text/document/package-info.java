/** Whole documents as text, in the order in which their parts stand on paper: read from it and written to it. */
package vn.congdoan.vanthu.text.document;
