/** The office's database: the one place that knows SQL; it takes and gives values of the domain. */
package vn.congdoan.vanthu.storage;
