/** Web pages that other systems write and call .xls, and Excel's own XML of 2003. */
package vn.congdoan.vanthu.sheet.open.page;
