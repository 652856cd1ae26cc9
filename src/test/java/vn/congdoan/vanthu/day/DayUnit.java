package vn.congdoan.vanthu.day;

/**
 * A unit of the sector union.
 *
 * @param number from 1
 * @param school "THPT Kim Sơn A"
 * @param group its khối
 */
public record DayUnit(int number, String school, String group, boolean dissolved) {
    public String code() {
        return "U%03d".formatted(number);
    }

    public String name() {
        return "Công đoàn Trường " + school;
    }
}
