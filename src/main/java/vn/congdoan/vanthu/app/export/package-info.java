/** From a draft to the set pages and to files: DOCX, PDF and text, all of them or none. */
package vn.congdoan.vanthu.app.export;
