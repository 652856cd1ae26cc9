/** An .ods changed in single cells: everything else of the unit's own file stays. */
package vn.congdoan.vanthu.sheet.ods;
