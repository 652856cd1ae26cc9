/** Shows and prints a finished PDF: what comes out of the printer is the file itself, not a second layout of the document. */
package vn.congdoan.vanthu.render.picture;
