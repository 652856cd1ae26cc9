package vn.congdoan.vanthu.day;

import java.util.Map;

/**
 * A file of the returns folder, and what is meant by it.
 *
 * @param attempt 0 for the first of its unit, 1 for the better one that some send
 * @param values by code: BigDecimal, String or LocalDate; what the unit means, also where the file holds a mistake
 * @param mistaken the code of the figure that is wrong in it; "" for none
 * @param late days after the deadline; 0 for in time
 */
public record ReturnedFile(
        DayUnit unit, String name, Mishap mishap, int attempt, Map<String, Object> values, String mistaken, int late) {}
