/** A corpus of untidy documents that the readers are measured on, what is in each of them, and the measure. */
package vn.congdoan.vanthu.corpus;
