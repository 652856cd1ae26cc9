/** The words of the program: one Vietnamese bundle (the root) and its English twin. */
package vn.congdoan.vanthu.i18n;
