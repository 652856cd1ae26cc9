/** The one form in which our signatures' values are written, so that a verifier knows every byte they may have. */
package vn.congdoan.vanthu.sign.cms;
