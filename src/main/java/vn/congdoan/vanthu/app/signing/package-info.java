/** The office's signing: the PDF for signing, signatures in their order, other programs, paper, and when a document may go out. */
package vn.congdoan.vanthu.app.signing;
