package vn.congdoan.vanthu.domain.template;

/** A line of a template's file. {@code number} counts from 1. */
record SourceLine(int number, String text) {}
