/** The register of outgoing documents: by which rule each gets its number, what the book holds, and what is wrong with it. */
package vn.congdoan.vanthu.domain.register;
