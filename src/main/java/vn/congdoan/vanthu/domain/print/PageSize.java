package vn.congdoan.vanthu.domain.print;

/** A page as it is looked at, in millimetres. */
public record PageSize(double width, double height) {}
