/** Checks documents for the window and the command line, beside the typing, and remembers what somebody decided to leave. */
package vn.congdoan.vanthu.app.checking;
