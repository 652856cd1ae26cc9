package vn.congdoan.vanthu.domain.book;

/**
 * @param width mm
 * @param centred whether its words stand in the middle: dates and numbers
 */
public record BookColumn(String title, double width, boolean centred) {}
