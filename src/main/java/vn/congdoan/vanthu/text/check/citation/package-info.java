/** The checker's rules on how a text cites other documents. */
package vn.congdoan.vanthu.text.check.citation;
