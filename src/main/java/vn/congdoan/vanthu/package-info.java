/** The entry point and the composition root. */
package vn.congdoan.vanthu;
