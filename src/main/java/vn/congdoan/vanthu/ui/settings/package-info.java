/** The office, who signs, the layout's rules, and the look of the program. */
package vn.congdoan.vanthu.ui.settings;
