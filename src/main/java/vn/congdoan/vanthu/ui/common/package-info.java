/** What every screen of the window shares: loading a view, going to a screen, commands with their keys, notices, questions. */
package vn.congdoan.vanthu.ui.common;
