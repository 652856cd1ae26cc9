/** The look: colours in token files, sizes in em, fonts. */
package vn.congdoan.vanthu.ui.theme;
