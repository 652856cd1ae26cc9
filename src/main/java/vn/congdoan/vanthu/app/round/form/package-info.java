/** The workbooks that units fill in. */
package vn.congdoan.vanthu.app.round.form;
