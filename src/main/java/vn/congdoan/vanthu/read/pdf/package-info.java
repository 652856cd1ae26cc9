/** PDF files to lines. */
package vn.congdoan.vanthu.read.pdf;
