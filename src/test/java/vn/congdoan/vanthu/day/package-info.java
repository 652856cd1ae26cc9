/** Writes, from a seed, what the office of the acceptance script has on its table, and knows what has to come out of it. */
package vn.congdoan.vanthu.day;
