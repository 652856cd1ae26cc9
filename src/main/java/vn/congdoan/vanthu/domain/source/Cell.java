package vn.congdoan.vanthu.domain.source;

/**
 * A cell of a table; each counted from 0, a table within a table has a number of its own.
 *
 * @param bordered whether the table draws lines, as a table of figures does and one that only arranges a head does not
 */
public record Cell(int table, int row, int column, boolean bordered) {}
