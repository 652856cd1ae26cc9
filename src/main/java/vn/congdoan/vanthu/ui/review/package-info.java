/** The leader's screens: what waits for a decision, and one document with its changes, comments and decision. */
package vn.congdoan.vanthu.ui.review;
