/** Plain texts and web pages to lines. */
package vn.congdoan.vanthu.read.text;
