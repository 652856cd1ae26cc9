/** Tables as workbooks, which people go on counting with. */
package vn.congdoan.vanthu.sheet;
