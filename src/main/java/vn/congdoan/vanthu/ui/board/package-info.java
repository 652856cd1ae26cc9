/** The home of a reporting round: who has reported, who hasn't, how it goes, and what to do about it. */
package vn.congdoan.vanthu.ui.board;
