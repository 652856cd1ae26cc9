/** Makes workbooks part by part as the bytes they are, because a tree of cell objects is several times slower and never the same twice. */
package vn.congdoan.vanthu.sheet.make;
