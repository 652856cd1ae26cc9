/** Benchmarks. */
package vn.congdoan.vanthu.bench;
