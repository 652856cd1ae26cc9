/** Tables as plain text, in whatever encoding and with whatever separator they came. */
package vn.congdoan.vanthu.sheet.open.plain;
