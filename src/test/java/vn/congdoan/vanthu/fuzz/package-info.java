/** Files that nobody would write, given to the whole pipeline: whatever comes, it ends in time and in words. */
package vn.congdoan.vanthu.fuzz;
