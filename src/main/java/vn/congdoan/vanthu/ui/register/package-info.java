/** The book of outgoing documents in the window: its rows, its audit, its series, and the number a document gets. */
package vn.congdoan.vanthu.ui.register;
