/** Takes returned workbooks in with all questions on one screen, and looks after those that are in. */
package vn.congdoan.vanthu.ui.returned;
