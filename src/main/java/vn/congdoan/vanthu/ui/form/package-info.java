/** The forms of a round as they are ordered: for whom, how packed, where to; apart from the board because it changes nothing in the round. */
package vn.congdoan.vanthu.ui.form;
