/** The screens of files that come from elsewhere: what stands in one, what was recognised in it, and what becomes of it. */
package vn.congdoan.vanthu.ui.intake;
