/** The office's register of grassroots unions. */
package vn.congdoan.vanthu.app.unit;
