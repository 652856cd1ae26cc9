/** Printing a draft and showing beforehand what will be printed. */
package vn.congdoan.vanthu.app.print;
