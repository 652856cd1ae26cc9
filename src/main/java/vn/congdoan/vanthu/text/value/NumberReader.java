package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.Indicator;

/** Numbers that stand as text: with separators, units of measure, magnitudes, and words that make them doubtful. */
final class NumberReader {
    private static final Pattern LEADING = Pattern.compile(
            "(?<sign>[-+]?) ?(?<figures>\\d(?:[\\d.,' ]*\\d)?)(?<exponent>e[-+]?\\d{1,3}(?![\\d.,]))?(?<rest>.*)");
    private static final Pattern COMPARED =
            Pattern.compile("(?:khoang chung|khoang|gan|tren|hon|duoi|tu|it nhat|toi thieu|toi da|khong qua|khong duoi"
                    + "|khong it hon|xap xi|uoc tinh|uoc dat|uoc|du kien|dat tren|chung|tam|~|≈|>=|<=|>|<|≥|≤|±)"
                    + " ?(?<number>\\d.*)");
    private static final Pattern COMPARED_AFTER = Pattern.compile(
            "(?<unit>.*?) ?(?:\\+|(?<![a-z])(?:tro len|tro xuong|hon|do lai|uoc|khoang|du kien|uoc tinh|toi thieu|toi da)"
                    + "|\\((?:uoc|khoang|du kien|uoc tinh|toi thieu|toi da)\\))");
    private static final Pattern ANOTHER = Pattern.compile("(?:-|den|toi|~|\\.\\.+) ?\\d.*");
    private static final Pattern COMPUTED = Pattern.compile("[+*x:/=×÷] ?\\d.*");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2} ?([/.-]) ?\\d{1,2} ?\\1 ?(?:\\d{2}|\\d{4})|\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern FILLING_BEFORE = Pattern.compile("^(?:[._: ]{2,}|[.… ]*…[.… ]*)(?=\\d)");
    private static final Pattern FILLING_AFTER = Pattern.compile("(?<=[\\d\\p{L}%])[.,;:_… ]+$");
    private static final Pattern ALIKE = Pattern.compile("[0-9oOlI|., ]*[oOlI|][0-9oOlI|., ]*");
    /** "Số: 12", "đạt 95%". */
    private static final Pattern NAMED =
            Pattern.compile("(?:tong so|tong cong|tong|cong|so|dat|co|duoc|la) ?:? ?(?<number>[-+]?\\d.*)");

    private static final Pattern MONEY_FIRST = Pattern.compile("(?<money>vnd|dong|d|₫)[. ]?(?<number>\\d.*)");

    private NumberReader() {}

    static void read(Indicator indicator, String text, Outcome out) {
        String folded = Plain.fold(text.startsWith("'") ? text.substring(1) : text);
        String bare = FILLING_AFTER
                .matcher(FILLING_BEFORE.matcher(folded).replaceFirst(""))
                .replaceFirst("");
        if (!bare.equals(folded)) {
            out.note(ReadingNote.DOTS);
        }
        if (DAY.matcher(bare).matches() && !GROUPS.matcher(bare).matches()) {
            out.refuse("returned.value.dayForNumber");
            return;
        }
        Matcher money = MONEY_FIRST.matcher(bare);
        Matcher leading = LEADING.matcher(money.matches() ? money.group("number") + " " + money.group("money") : bare);
        if (ALIKE.matcher(text.strip()).matches()) {
            propose(indicator, text.strip().replaceAll("[oO]", "0").replaceAll("[lI|]", "1"), out);
            out.ask("returned.value.letters");
        } else if (leading.matches()) {
            number(indicator, leading, out);
        } else {
            words(indicator, bare, out);
        }
    }

    private static void words(Indicator indicator, String folded, Outcome out) {
        Matcher compared = COMPARED.matcher(folded);
        BigDecimal spoken = NumberWords.value(folded, ValueReader.measure(indicator));
        if (compared.matches()) {
            propose(indicator, compared.group("number"), out);
            out.ask("returned.value.about");
        } else if (spoken != null) {
            out.propose(indicator, spoken);
            out.ask("returned.value.words");
        } else if (folded.chars().anyMatch(Character::isDigit)) {
            Matcher named = NAMED.matcher(folded);
            if (named.matches()) {
                propose(indicator, named.group("number"), out);
            }
            out.ask("returned.value.amongWords");
        } else {
            out.refuse("returned.value.noNumber");
        }
    }

    /** What the text would be without the words that make it doubtful. */
    private static void propose(Indicator indicator, String text, Outcome out) {
        Outcome scratch = new Outcome(text);
        read(indicator, text, scratch);
        if (!scratch.isRefused()) {
            out.set(scratch.value());
        }
    }

    private static void number(Indicator indicator, Matcher leading, Outcome out) {
        String rest = leading.group("rest").strip();
        Matcher after = COMPARED_AFTER.matcher(rest);
        if (leading.group("exponent") != null) {
            exponent(indicator, leading, out);
        } else if (ANOTHER.matcher(rest).matches()) {
            out.ask("returned.value.range");
        } else if (COMPUTED.matcher(rest).matches()) {
            boolean percent = ValueReader.measure(indicator).isPercent();
            String typed = leading.group("figures") + rest;
            BigDecimal result = percent ? TypedSum.share(typed) : TypedSum.result(typed);
            if (result != null) {
                out.propose(indicator, result);
            }
            out.ask("returned.value.computed");
        } else if (after.matches()) {
            propose(indicator, leading.group("sign") + leading.group("figures") + " " + after.group("unit"), out);
            out.ask("returned.value.about");
        } else {
            boolean negative = leading.group("sign").equals("-");
            new Quantity(indicator, Numeral.of(leading.group("figures")), negative, rest).read(out);
        }
    }

    /** "1,2E+06": the figures behind were lost when a program wrote it so. */
    private static void exponent(Indicator indicator, Matcher leading, Outcome out) {
        Numeral numeral = Numeral.of(leading.group("figures"));
        int power = Integer.parseInt(leading.group("exponent").substring(1).replace("+", ""));
        if (numeral.value() != null
                && Math.abs(power) <= 15
                && leading.group("rest").isBlank()) {
            BigDecimal value = numeral.value().scaleByPowerOfTen(power);
            NumberChecks.set(indicator, leading.group("sign").equals("-") ? value.negate() : value, out);
        }
        out.ask("returned.value.exponent");
    }
}
