/** Plain texts and web pages to lines: what they share is that their bytes first have to become letters. */
package vn.congdoan.vanthu.read.text;
