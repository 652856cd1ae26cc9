/** The screens on which issued documents are sent, and the directory of those who get them. */
package vn.congdoan.vanthu.ui.sending;
