/** Electronic signatures on a PDF: who signs as what, where, with which key, and what a signature is worth. */
package vn.congdoan.vanthu.domain.signature;
