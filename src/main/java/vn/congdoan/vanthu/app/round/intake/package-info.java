/** Takes returned workbooks in: recognised, checked, asked about, stored only once confirmed. */
package vn.congdoan.vanthu.app.round.intake;
