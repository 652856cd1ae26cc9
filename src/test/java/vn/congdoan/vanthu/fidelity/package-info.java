/** Measures how far the Word file, set by LibreOffice, and our PDF agree: pages, and where lines break. */
package vn.congdoan.vanthu.fidelity;
