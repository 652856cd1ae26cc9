/** A set document drawn as it is printed, so that the editor and the leader's review show the same pages. */
package vn.congdoan.vanthu.ui.common.page;
