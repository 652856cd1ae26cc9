package vn.congdoan.vanthu.layout.font;

/** The letters without which a font can't set Vietnamese. */
final class VietnameseRepertoire {
    private static final String BASE = "ĂăÂâĐđÊêÔôƠơƯưÀàÁáÃãÈèÉéÌìÍíĨĩÒòÓóÕõÙùÚúŨũÝý";
    private static final char FIRST_TONED = '\u1EA0';
    private static final char LAST_TONED = '\u1EF9';

    private VietnameseRepertoire() {}

    static boolean isHeldBy(FaceMetrics face) {
        for (char c = FIRST_TONED; c <= LAST_TONED; c++) {
            if (!face.has(c)) {
                return false;
            }
        }
        return BASE.chars().allMatch(c -> face.has((char) c)) && asciiIsHeldBy(face);
    }

    private static boolean asciiIsHeldBy(FaceMetrics face) {
        for (char c = ' '; c <= '~'; c++) {
            if (!face.has(c)) {
                return false;
            }
        }
        return true;
    }
}
