/** Reads what people write into cells: numbers, percentages, days and choices in every Vietnamese shape. */
package vn.congdoan.vanthu.text.value;
