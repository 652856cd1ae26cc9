/** Prints the registry's books to files that are kept: paper for signing, workbooks for counting. */
package vn.congdoan.vanthu.app.book;
