/** The office's documents on their way through the signatures: the PDF, the order of roles, other programs, paper, issue. */
package vn.congdoan.vanthu.app.signing.office;
