/** What a reviewed text looks like, in the leader's screens and in the editor: compared words, comments, kept versions. */
package vn.congdoan.vanthu.ui.common.review;
