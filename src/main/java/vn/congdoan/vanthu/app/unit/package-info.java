/**
 * The office's register of grassroots unions: its steps ({@link UnitService}), a list from a workbook ({@link UnitSheet}, rows, {@link
 * ImportPlan}, what people choose, {@link UnitWriter}), and its place in the directory of recipients.
 */
package vn.congdoan.vanthu.app.unit;
