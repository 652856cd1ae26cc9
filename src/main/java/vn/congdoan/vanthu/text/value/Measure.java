package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure: what is counted, and by how much at once ("triệu đồng" counts đồng by the million).
 *
 * @param base folded; "dong" for every way of writing đồng, "%" for percent, "" for none
 * @param factor 1, or that of nghìn, triệu, tỷ
 */
public record Measure(String base, BigDecimal factor) {
    /** "1.000 đồng", "1.000.000đ" over a column. */
    private static final Pattern COUNTED = Pattern.compile("(1(?: ?000)+) ?([a-z].*)");

    /** Nothing said. */
    public static final Measure NONE = new Measure("", BigDecimal.ONE);

    static final String MONEY = "dong";
    static final String PERCENT = "%";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> FACTORS = Map.ofEntries(
            Map.entry("nghin", THOUSAND),
            Map.entry("ngan", THOUSAND),
            Map.entry("k", THOUSAND),
            Map.entry("trieu", MILLION),
            Map.entry("tr", MILLION),
            Map.entry("ty", MILLIARD),
            Map.entry("ti", MILLIARD));
    private static final Set<String> MONEY_WORDS =
            Set.of("d", "dong", "vnd", "vn dong", "dong viet nam", "viet nam dong");
    private static final Map<String, String> SHORT = Map.of(
            "trd", "trieu dong", "ngd", "nghin dong", "tyd", "ty dong", "phan tram", "%", "ng", "nguoi", "l", "luot");

    /** Of words as they stand beside a number or under "Đơn vị tính". */
    public static Measure of(String words) {
        String text = cleaned(Plain.fold(words));
        if (text.equals("tr d") || text.equals("tr dong")) {
            return new Measure(MONEY, MILLION);
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            BigDecimal each = new BigDecimal(counted.group(1).replace(" ", ""));
            Measure rest = of(counted.group(2));
            return new Measure(rest.base, rest.factor.multiply(each));
        }
        String whole = SHORT.getOrDefault(text, text);
        int blank = whole.indexOf(' ');
        String first = blank < 0 ? whole : whole.substring(0, blank);
        BigDecimal factor = FACTORS.get(first);
        if (factor == null) {
            return new Measure(base(whole), BigDecimal.ONE);
        }
        return new Measure(base(blank < 0 ? "" : whole.substring(blank + 1)), factor);
    }

    /** Without brackets, dots and the like; "₫" as a word. */
    private static String cleaned(String folded) {
        StringBuilder clean = new StringBuilder(folded.length() + 5);
        for (int i = 0; i < folded.length(); i++) {
            char sign = folded.charAt(i);
            boolean dropped = "().:;*/ ".indexOf(sign) >= 0 || sign == ',' && i + 1 == folded.length();
            if (sign == '₫') {
                clean.append(" dong ");
            } else if (!dropped) {
                clean.append(sign);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    private static String base(String words) {
        String stripped = words.strip();
        return MONEY_WORDS.contains(stripped) ? MONEY : stripped;
    }

    /** The factor of "nghìn", "triệu", "tr", "tỷ", folded; null for any other word. */
    static BigDecimal factorOf(String word) {
        return FACTORS.get(word);
    }

    /** Nothing was said of what is counted. */
    public boolean isNone() {
        return base.isEmpty() && !isScaled();
    }

    /** Counts by the thousand, million or milliard. */
    public boolean isScaled() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** Also "triệu" alone: nobody counts anything else by the million without saying what. */
    public boolean isMoney() {
        return base.equals(MONEY) || base.isEmpty() && isScaled();
    }

    /** Money for each of something: "đồng/tháng", "đồng/người". */
    boolean isEach() {
        return base.startsWith(MONEY + " "); // the stroke is folded into a blank
    }

    public boolean isPercent() {
        return base.equals(PERCENT);
    }

    /** Whether both mean the same; "lượt" stands for "lượt người", "triệu" for "triệu đồng". */
    public boolean agreesWith(Measure other) {
        if (factor.compareTo(other.factor) != 0) {
            return false;
        }
        return base.equals(other.base)
                || isScaled() && (base.isEmpty() && other.isMoney() || other.base.isEmpty() && isMoney())
                || begins(base, other.base)
                || begins(other.base, base);
    }

    /** Whether a word typed behind a number may mean this one: "người" also stands for "lượt người". */
    boolean isMeantBy(Measure typed) {
        return agreesWith(typed)
                || factor.compareTo(typed.factor) == 0 && !typed.base.isEmpty() && base.endsWith(" " + typed.base);
    }

    private static boolean begins(String longer, String shorter) {
        return !shorter.isEmpty() && longer.startsWith(shorter + " ");
    }
}
