/** Says what the signatures of a PDF file are worth. */
package vn.congdoan.vanthu.sign.verify;
