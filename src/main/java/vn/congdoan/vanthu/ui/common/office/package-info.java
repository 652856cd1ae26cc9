/** The questions about an office and about who signs, asked alike by the first steps and by the settings. */
package vn.congdoan.vanthu.ui.common.office;
