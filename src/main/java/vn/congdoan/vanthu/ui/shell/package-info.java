/** The frame of the window: navigation, menu, foot, start and close. */
package vn.congdoan.vanthu.ui.shell;
