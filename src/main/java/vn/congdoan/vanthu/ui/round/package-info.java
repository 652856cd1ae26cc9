/** Setting reporting rounds up and looking after them. */
package vn.congdoan.vanthu.ui.round;
