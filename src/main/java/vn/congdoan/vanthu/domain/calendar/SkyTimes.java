package vn.congdoan.vanthu.domain.calendar;

/**
 * New moons and the sun's longitude by the shortened series of Meeus (Astronomical Algorithms, chapters 25 and 49); good to some
 * minutes between 1900 and 2100. Times are Julian days of dynamical time, angles degrees.
 */
final class SkyTimes {
    /** Mean days from one new moon to the next. */
    static final double MONTH = 29.530588861;

    private static final double FIRST_NEW_MOON_OF_2000 = 2451550.09766;
    private static final double J2000 = 2451545.0;
    private static final double DAYS_OF_CENTURY = 36525;
    private static final double MOONS_OF_CENTURY = 1236.85;

    private SkyTimes() {}

    /** Which new moon, counted from January 2000, is about that day. */
    static int moonAbout(double day) {
        return (int) Math.floor((day - FIRST_NEW_MOON_OF_2000) / MONTH);
    }

    /** @param moon counted from January 2000 */
    static double newMoon(int moon) {
        double t = moon / MOONS_OF_CENTURY;
        double mean = FIRST_NEW_MOON_OF_2000 + MONTH * moon + 0.00015437 * t * t;
        double e = 1 - 0.002516 * t;
        double sun = 2.5534 + 29.10535670 * moon - 0.0000014 * t * t;
        double anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * moon + 0.0020672 * t * t;
        return mean
                - 0.40720 * sin(anomaly)
                + 0.17241 * e * sin(sun)
                + 0.01608 * sin(2 * anomaly)
                + 0.01039 * sin(2 * latitude)
                + 0.00739 * e * sin(anomaly - sun)
                - 0.00514 * e * sin(anomaly + sun)
                + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(anomaly - 2 * latitude)
                - 0.00057 * sin(anomaly + 2 * latitude)
                + 0.00056 * e * sin(2 * anomaly + sun)
                - 0.00042 * sin(3 * anomaly)
                + 0.00042 * e * sin(sun + 2 * latitude)
                + 0.00038 * e * sin(sun - 2 * latitude)
                - 0.00024 * e * sin(2 * anomaly - sun)
                - 0.00017 * sin(node);
    }

    /** The apparent longitude, 0–360. */
    static double sunLongitude(double day) {
        double t = (day - J2000) / DAYS_OF_CENTURY;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double node = 125.04 - 1934.136 * t;
        double longitude = mean + centre - 0.00569 - 0.00478 * sin(node);
        return longitude - 360 * Math.floor(longitude / 360);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
