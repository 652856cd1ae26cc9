/** After issue: to whom a document goes, what is sent with it, and the log of it. */
package vn.congdoan.vanthu.app.sending;
