package vn.congdoan.vanthu.ui.total;

/** A bar of a chart. @param share its length: 1 for the longest; less than 0 where there is no figure */
public record Bar(String name, String figure, double share) {}
