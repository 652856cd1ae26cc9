/** Letters that arrive broken: old encodings, torn accents, look-alikes; told by statistics of the text and mended, or refused with a word. */
package vn.congdoan.vanthu.text.letters;
