/** Printing a book of the registry from the window: what is asked, and what becomes of it, the same for every screen of a book. */
package vn.congdoan.vanthu.ui.common.book;
