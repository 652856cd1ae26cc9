/** Word files since 2007: streamed, with styles, numbering and sections resolved as Word shows them. */
package vn.congdoan.vanthu.read.docx;
