/** What was recognised in a returned workbook, before a person accepted it: whose it is, which cell is which figure, what is wrong. */
package vn.congdoan.vanthu.domain.returned;
