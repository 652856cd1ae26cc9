/**
 * Recognises whose a returned workbook is and which cell is which figure. Whose: all signs of a file (mark, sheet, file name, sender) are
 * weighed by {@link UnitMatcher}. Which: a {@link Page} a sheet, the cells that name an indicator ({@link Hits}), a row and a column for
 * each, then its value; {@link ReturnReader} begins there, and {@link TargetFinder} does the same for workbooks that are to be filled.
 */
package vn.congdoan.vanthu.text.returned;
