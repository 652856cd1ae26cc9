package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Numbers in one long: at most 15 digits that count, which is all a cell keeps and shows, and where the point stands. Longer ones are what binary
 * fractions leave behind (0.30000000000000004) and are rounded to 15 as Excel shows them.
 */
public final class Digits {
    /** What {@link #parse} returns for what isn't a number. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int MOST = 15;
    private static final MathContext SHOWN = new MathContext(MOST, RoundingMode.HALF_UP);
    private static final int SCALE_BITS = 10;
    private static final int MIDDLE = 1 << SCALE_BITS - 1;
    private static final int WIDEST = 330;

    private Digits() {}

    /** "-12.50", "1E-3"; also with spaces around. */
    public static long parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int count = 0;
        int point = -1;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9 && count < MOST) {
                value = value * 10 + digit;
                count += value == 0 ? 0 : 1;
            } else if (text[at] == '.' && point < 0) {
                point = at + 1;
            } else {
                return parsed(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
            }
        }
        boolean empty = to - from - (negative ? 1 : 0) - (point < 0 ? 0 : 1) == 0;
        int scale = point < 0 ? 0 : to - point;
        return empty ? NONE : scale > WIDEST ? NONE : packed(negative ? -value : value, scale);
    }

    /** As {@link #parse}, the longer way. */
    public static long parsed(String text) {
        try {
            return pack(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** The shortest digits that name this very number; {@link #NONE} for infinite ones. */
    public static long of(double number) {
        return Double.isFinite(number) ? pack(new BigDecimal(Double.toString(number))) : NONE;
    }

    /** As a whole number that isn't negative; -1 for any other. */
    public static int whole(long packed) {
        long value = packed >> SCALE_BITS;
        return packed == NONE || (packed & (1 << SCALE_BITS) - 1) != MIDDLE || value < 0 || value > Integer.MAX_VALUE
                ? -1
                : (int) value;
    }

    static long pack(BigDecimal number) {
        BigDecimal shown = number.precision() > MOST ? number.round(SHOWN).stripTrailingZeros() : number;
        if (shown.scale() < 0 && shown.precision() - shown.scale() <= MOST) {
            shown = shown.setScale(0);
        }
        if (shown.signum() == 0) {
            return packed(0, 0);
        }
        return Math.abs(shown.scale()) > WIDEST
                ? packed(0, 0) // smaller than any number of a cell; larger ones a cell can't hold
                : packed(shown.unscaledValue().longValueExact(), shown.scale());
    }

    static BigDecimal unpack(long packed) {
        int scale = (int) (packed & (1 << SCALE_BITS) - 1) - MIDDLE;
        long unscaled = packed >> SCALE_BITS;
        return scale >= 0
                ? BigDecimal.valueOf(unscaled, scale)
                : new BigDecimal(BigInteger.valueOf(unscaled), scale).setScale(0);
    }

    /** Without the zeros at the end of a fraction: "1.0" is what one program writes for another's "1". */
    private static long packed(long digits, int places) {
        long unscaled = digits;
        int scale = places;
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return unscaled << SCALE_BITS | scale + MIDDLE;
    }
}
