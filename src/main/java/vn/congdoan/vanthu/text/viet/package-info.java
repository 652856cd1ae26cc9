/** What is particular to Vietnamese letters, words and dates: one place for normal form, search folding, order and capitals. */
package vn.congdoan.vanthu.text.viet;
