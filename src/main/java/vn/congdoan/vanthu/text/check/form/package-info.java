/** Rules on the parts of a document: what must be there, how it is written, and what must agree with what. */
package vn.congdoan.vanthu.text.check.form;
