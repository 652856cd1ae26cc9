package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/**
 * A number and the words behind it, held against the unit of measure that the indicator has.
 *
 * @param rest folded; "" for none
 */
record Quantity(Indicator indicator, Numeral numeral, boolean negative, String rest) {
    private static final Pattern STEP =
            Pattern.compile(" ?(?<word>nghin|ngan|k|trieu|tr|ty|ti)\\.?(?:,| va)? ?(?<next>\\d[\\d.,]*)?(?<end>.*)");

    /** Less of nghìn, triệu, tỷ than anybody reports. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    /** "1½", "3,5-", "95‰". */
    private static final Pattern PART = Pattern.compile("[½¼¾⅓⅔‰²³]|^-$");

    /** "đồng chí", "đ/c": whoever is counted. */
    private static final Set<String> COMRADES = Set.of("dong chi", "d c", "dc");

    private static final Pattern RATE = Pattern.compile("/ ?[a-z]|\\b(?:moi|mot|tung|hang) [a-z]");

    void read(Outcome out) {
        if (numeral.shape() == Numeral.Shape.BROKEN) {
            out.ask("returned.value.separators");
        } else if (rest.chars().anyMatch(Character::isDigit)) {
            chain(out);
        } else {
            measured(Measure.of(rest), out);
        }
    }

    private void measured(Measure typed, Outcome out) {
        Measure wanted = ValueReader.measure(indicator);
        if (rest.isEmpty()) {
            plain(out, wanted.isPercent());
        } else if (isRate()) {
            plain(out, false);
            out.ask("returned.value.unit", unitWords());
        } else if (typed.isPercent() && wanted.isPercent()) {
            out.note(ReadingNote.PERCENT_SIGN);
            plain(out, false);
        } else if (wanted.isMeantBy(typed)
                || isPeople(wanted, typed)
                || wanted.isNone() && !typed.isScaled() && !typed.isPercent()) {
            out.note(ReadingNote.UNIT);
            plain(out, false);
        } else if (typed.isScaled()) {
            scaled(typed, wanted, out);
        } else if (typed.isMoney() && wanted.isMoney()) {
            // nobody counts parts of a đồng, so the dot of "500.000đ" parts thousands
            propose(numeral.grouped() == null ? numeral.value() : numeral.grouped(), typed, wanted, out);
            out.ask("returned.value.unit", unitWords());
        } else if (inWords()) {
            out.note(ReadingNote.IN_WORDS);
            plain(out, wanted.isPercent());
        } else if (!spoken(out)) {
            other(out);
        }
    }

    /** Words or signs that say something else than the form does. */
    private void other(Outcome out) {
        if (PART.matcher(rest).find()) {
            out.ask("returned.value.amongWords");
        } else {
            plain(out, false);
            out.ask("returned.value.unit", unitWords());
        }
    }

    /** "120 đoàn viên" of people whom the label calls so. */
    private boolean isPeople(Measure wanted, Measure typed) {
        String label = " " + Plain.fold(indicator.label()) + " ";
        return wanted.base().equals("nguoi")
                && !typed.isScaled()
                && (COMRADES.contains(typed.base())
                        || !typed.base().isEmpty() && label.contains(" " + typed.base() + " "));
    }

    /** "5 trăm nghìn", "5 triệu rưỡi", "12tr5": proposed only. */
    private boolean spoken(Outcome out) {
        BigDecimal value = isDoubtful(numeral)
                ? null
                : NumberWords.value(numeral.value().toPlainString() + " " + rest, ValueReader.measure(indicator));
        if (value != null) {
            out.propose(indicator, signed(value));
            out.ask("returned.value.words");
        }
        return value != null;
    }

    /** "12 buổi/tháng" where the whole period's sum is asked; an average may well be told by the month or by head. */
    private boolean isRate() {
        return indicator.aggregate() == Aggregate.SUM
                && RATE.matcher(rest).find()
                && !RATE.matcher(Plain.fold(indicator.unit())).find();
    }

    /** Never rescaled where the form itself counts by thousands or millions, or counts something that isn't money. */
    private void scaled(Measure typed, Measure wanted, Outcome out) {
        boolean money = !wanted.isScaled() && (wanted.isMoney() || wanted.isNone()) && typed.isMoney();
        if (!typed.isMoney() && !typed.base().equals(wanted.base()) && spoken(out)) {
            return;
        }
        if (!money) {
            propose(numeral.value(), typed, wanted, out);
            out.ask("returned.value.magnitude", unitWords());
        } else if (numeral.shape() == Numeral.Shape.TWOFOLD) {
            out.ask("returned.value.twofold", numeral.grouped(), numeral.value());
        } else {
            out.note(ReadingNote.MAGNITUDE);
            finish(numeral.value().multiply(typed.factor()), out);
        }
    }

    /** What it would be in the form's unit of measure; never taken without being agreed to. */
    private void propose(BigDecimal value, Measure typed, Measure wanted, Outcome out) {
        boolean comparable = typed.base().isEmpty() || typed.base().equals(wanted.base()) || wanted.isNone();
        if (comparable && value != null && (typed.isMoney() && !typed.isScaled() || !isDoubtful(numeral))) {
            BigDecimal converted = value.multiply(typed.factor()).divide(wanted.factor(), MathContext.DECIMAL64);
            out.propose(indicator, signed(converted.compareTo(LEAST) < 0 ? value : converted));
        }
    }

    /** "12 (mười hai)", "5.000.000 (năm triệu đồng)": the same number again. */
    private boolean inWords() {
        if (!rest.startsWith("(") || !rest.endsWith(")") || isDoubtful(numeral)) {
            return false;
        }
        BigDecimal words = NumberWords.value(rest.substring(1, rest.length() - 1), ValueReader.measure(indicator));
        return words != null && words.compareTo(numeral.value()) == 0;
    }

    /** "1 tỷ 200 triệu", "1 triệu 500 nghìn đồng"; "1 tỷ 2" stays a question. */
    private void chain(Outcome out) {
        Measure wanted = ValueReader.measure(indicator);
        BigDecimal sum = wanted.isScaled() || !wanted.isMoney() && !wanted.isNone() ? null : sum();
        if (sum == null && !spoken(out)) {
            out.ask("returned.value.amongWords");
        } else if (sum != null) {
            out.note(ReadingNote.MAGNITUDE);
            finish(sum, out);
        }
    }

    private BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = null;
        Numeral part = numeral;
        String left = rest;
        while (true) {
            Matcher step = STEP.matcher(left);
            if (!step.matches() || isDoubtful(part)) {
                return null;
            }
            BigDecimal factor = Measure.factorOf(step.group("word"));
            if (last != null && factor.compareTo(last) >= 0) {
                return null;
            }
            sum = sum.add(part.value().multiply(factor));
            last = factor;
            if (step.group("next") == null) {
                return Measure.of(step.group("end")).equals(Measure.NONE) || isMoney(step.group("end")) ? sum : null;
            }
            part = Numeral.of(step.group("next").replaceAll("[.,]+$", ""));
            left = step.group("end");
            if (isMoney(left)) {
                return isDoubtful(part) ? null : sum.add(part.value());
            }
        }
    }

    private static boolean isDoubtful(Numeral part) {
        return part.shape() == Numeral.Shape.TWOFOLD || part.shape() == Numeral.Shape.BROKEN;
    }

    private static boolean isMoney(String words) {
        Measure measure = Measure.of(words);
        return measure.isMoney() && !measure.isScaled();
    }

    /** @param unsigned a percentage without its sign */
    private void plain(Outcome out, boolean unsigned) {
        if (numeral.shape() == Numeral.Shape.TWOFOLD) {
            twofold(out);
            return;
        }
        if (numeral.shape() == Numeral.Shape.MARKED) {
            out.note(ReadingNote.SEPARATORS);
        }
        BigDecimal value = numeral.value();
        if (indicator.type() == IndicatorType.INTEGER && value.scale() >= Numeral.GROUP && isWhole(value)) {
            out.ask("returned.value.separators");
        } else if (unsigned && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            finish(value.movePointRight(2), out);
            out.ask("returned.value.share");
        } else {
            finish(value, out);
        }
    }

    /** Counts have no fraction, so "1.234" is 1234 there; everywhere else somebody has to say. */
    private void twofold(Outcome out) {
        if (indicator.type() == IndicatorType.INTEGER) {
            finish(numeral.grouped(), out);
            if (isWhole(numeral.value()) && !numeral.dotted()) {
                out.ask("returned.value.twofold", numeral.grouped(), numeral.value());
            } else {
                out.note(ReadingNote.SEPARATORS);
            }
        } else {
            finish(
                    ValueReader.measure(indicator).isPercent() || !numeral.dotted()
                            ? numeral.value()
                            : numeral.grouped(),
                    out);
            out.ask("returned.value.twofold", numeral.grouped(), numeral.value());
        }
    }

    /** "5.000,000": thousands parted twice rather than a fraction of noughts. */
    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private void finish(BigDecimal value, Outcome out) {
        NumberChecks.set(indicator, signed(value), out);
    }

    private BigDecimal signed(BigDecimal value) {
        return negative ? value.negate() : value;
    }

    private String unitWords() {
        return indicator.unit().isEmpty() && indicator.type() == IndicatorType.PERCENT ? "%" : indicator.unit();
    }
}
