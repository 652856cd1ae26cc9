/** The text fonts: found on the machine or bundled, checked for every Vietnamese letter, and measured by looking widths up. */
package vn.congdoan.vanthu.layout.font;
