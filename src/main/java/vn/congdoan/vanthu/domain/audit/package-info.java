/** What was done, by whom and when, in entries that are chained so that a changed or removed one is found. */
package vn.congdoan.vanthu.domain.audit;
