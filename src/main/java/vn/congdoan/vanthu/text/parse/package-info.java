/** Text into documents and back: the notation that officials type, its exact places in the source, and whole documents as text. */
package vn.congdoan.vanthu.text.parse;
