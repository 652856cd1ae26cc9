/** Texts of OpenDocument, as LibreOffice writes them: streamed, with styles, lists and pages resolved. */
package vn.congdoan.vanthu.read.odt;
