/** What is asked of a printer and what a printed page looks like, as values that window and engines share. */
package vn.congdoan.vanthu.domain.print;
