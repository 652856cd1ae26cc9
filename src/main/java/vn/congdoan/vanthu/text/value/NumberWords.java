package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in words, as people say them: "mười hai", "hai mươi lăm", "năm trăm nghìn", "5 trăm nghìn", "một triệu rưỡi", "1 triệu 2".
 * Accents are lost by then, so what comes out is only ever proposed or compared.
 */
final class NumberWords {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("khong", 0),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("lam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9));
    private static final Pattern WORD = Pattern.compile("\\d+|[a-z]+");
    private static final Pattern TAIL = Pattern.compile(" ?(?:dong viet nam|dong|vnd|d)?(?: chan)?[./ ]*$");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whole thousands, millions … said so far. */
    private BigDecimal sum = BigDecimal.ZERO;
    /** What was said since the last of them. */
    private BigDecimal part;
    /** A figure that may still be one of tens or hundreds; null for none. */
    private BigDecimal figure;

    private BigDecimal last;
    /** "một triệu lẻ hai" is no two hundred thousand more. */
    private boolean linked;

    private NumberWords() {}

    /**
     * @param folded with or without the unit of measure behind
     * @return in the unit itself, not by the thousand or million; null for no number
     */
    static BigDecimal value(String folded, Measure unit) {
        String words = folded;
        if (unit.isMoney() || unit.isNone()) {
            words = TAIL.matcher(words).replaceFirst("");
        } else if (words.endsWith(" " + unit.base())) {
            words = words.substring(0, words.length() - unit.base().length());
        }
        NumberWords spoken = new NumberWords();
        BigDecimal value = spoken.read(words.replaceAll("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)", " "));
        boolean inFull = value == null || !unit.isScaled() || spoken.last == null;
        return inFull ? value : value.divide(unit.factor(), MathContext.DECIMAL64);
    }

    private BigDecimal read(String words) {
        Matcher word = WORD.matcher(words);
        int end = 0;
        boolean said = false;
        while (word.find()) {
            if (!words.substring(end, word.start()).matches("[ ,-]*") || !add(word.group())) {
                return null;
            }
            end = word.end();
            said |= Character.isLetter(word.group().charAt(0));
        }
        return !said || isUnclear() || !words.substring(end).isBlank() ? null : whole();
    }

    private BigDecimal whole() {
        close();
        return part == null ? sum : sum.add(spokenShort() ? part.multiply(last).scaleByPowerOfTen(-1) : part);
    }

    /** "1 triệu 2" is 1,200,000. */
    private boolean spokenShort() {
        return last != null && part.precision() == 1 && part.scale() == 0 && part.signum() > 0 && !linked;
    }

    /** "12 triệu 500": five hundred, or five hundred thousand. */
    private boolean isUnclear() {
        close();
        return part != null
                && !linked
                && last != null
                && last.compareTo(MILLION) >= 0
                && part.compareTo(BigDecimal.TEN) >= 0;
    }

    private boolean add(String word) {
        BigDecimal scale = Measure.factorOf(word);
        if (Character.isDigit(word.charAt(0)) || DIGITS.containsKey(word)) {
            return figure(DIGITS.containsKey(word) ? BigDecimal.valueOf(DIGITS.get(word)) : new BigDecimal(word));
        }
        if (scale != null) {
            return scale(scale);
        }
        switch (word) {
            case "muoi", "chuc":
                return tens();
            case "tram":
                return hundreds();
            case "ruoi":
                return half();
            case "linh", "le", "va":
                linked = true;
                return figure == null;
            default:
                return false;
        }
    }

    /** Two figures together: "hai lăm". */
    private boolean figure(BigDecimal next) {
        if (figure != null && (figure.precision() > 1 || next.precision() > 1)) {
            return false;
        }
        figure = figure == null ? next : figure.movePointRight(1).add(next);
        return true;
    }

    private boolean tens() {
        BigDecimal tens = figure == null ? BigDecimal.ONE : figure;
        figure = null;
        put(tens.movePointRight(1));
        return true;
    }

    private boolean hundreds() {
        if (figure == null) {
            return false;
        }
        put(figure.movePointRight(2));
        figure = null;
        return true;
    }

    private boolean scale(BigDecimal scale) {
        close();
        if (part == null || last != null && scale.compareTo(last) >= 0) {
            return false;
        }
        sum = sum.add(part.multiply(scale));
        part = null;
        linked = false;
        last = scale;
        return true;
    }

    private boolean half() {
        if (figure != null || part != null || last == null) {
            return false;
        }
        sum = sum.add(last.divide(TWO));
        return true;
    }

    private void close() {
        if (figure != null) {
            put(figure);
            figure = null;
        }
    }

    private void put(BigDecimal more) {
        part = part == null ? more : part.add(more);
    }
}
