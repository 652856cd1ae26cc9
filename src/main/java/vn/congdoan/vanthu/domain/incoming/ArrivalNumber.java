package vn.congdoan.vanthu.domain.incoming;

/** A number of the incoming register; one series runs through each year (NĐ 30, Điều 22.2). */
public record ArrivalNumber(int year, int number) implements Comparable<ArrivalNumber> {

    @Override
    public int compareTo(ArrivalNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
