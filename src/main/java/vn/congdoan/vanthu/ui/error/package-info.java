/** Puts failures into words: what, where, what to do; a bug gets a short code. */
package vn.congdoan.vanthu.ui.error;
