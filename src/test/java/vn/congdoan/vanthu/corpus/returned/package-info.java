/** Workbooks as units really send them, with what is true of each, so that nothing wrong is ever taken in silently. */
package vn.congdoan.vanthu.corpus.returned;
