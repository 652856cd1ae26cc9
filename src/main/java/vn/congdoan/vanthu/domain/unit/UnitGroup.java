package vn.congdoan.vanthu.domain.unit;

/**
 * A group as it is on a day.
 *
 * @param path its name behind those of the groups above it: "Khối THPT > Cụm 1"
 * @param parent 0 at the top
 * @param depth 0 at the top
 * @param units how many are in it and in the groups below it that day
 */
public record UnitGroup(long id, String name, String path, long parent, int depth, int units) {
    /** Stands between the names of a path. */
    public static final String SEPARATOR = " > ";
}
