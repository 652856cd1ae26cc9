/** Word files before 2007, by POI's HWPF: their paragraphs, tables, lists and stories in the house's lines. */
package vn.congdoan.vanthu.read.doc;
