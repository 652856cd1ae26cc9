/** The screens of signing: what waits, the PIN, what became of it, and what signatures of any PDF are worth. */
package vn.congdoan.vanthu.ui.signing;
