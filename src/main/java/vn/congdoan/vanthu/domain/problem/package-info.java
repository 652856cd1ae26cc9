/** What went wrong, where and what to do: one kind of finding and one kind of expected failure for every engine. */
package vn.congdoan.vanthu.domain.problem;
