/** Puts electronic signatures on PDF files without touching a byte of what is there. */
package vn.congdoan.vanthu.sign;
