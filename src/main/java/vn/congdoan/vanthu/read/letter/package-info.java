/** Letters as Outlook saves them, by POI's HSMF; those by the rules of the internet are opened in the mail package. */
package vn.congdoan.vanthu.read.letter;
