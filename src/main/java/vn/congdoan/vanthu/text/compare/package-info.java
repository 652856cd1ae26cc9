/** Compares two states of a text word by word, and finds the words of one in the other. */
package vn.congdoan.vanthu.text.compare;
