/** The checker's rules on words: spelling, marks, capitals, abbreviations, numbering and dates in the text itself. */
package vn.congdoan.vanthu.text.check.words;
