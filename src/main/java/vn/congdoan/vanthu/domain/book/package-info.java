/** The books of the registry as they are printed: a cover and a long table, free of how they are stored. */
package vn.congdoan.vanthu.domain.book;
