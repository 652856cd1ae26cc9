package vn.congdoan.vanthu.sheet.form;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check between indicators as a workbook's own formula.
 *
 * @param formula without "="; it gives words when the check fails, and nothing while a figure is missing
 * @param told the rule as a person reads it: "A2 ≤ A1"
 */
record RuleFormula(String formula, String told) {
    private static final Pattern COMPARED = Pattern.compile("(?<left>[^<>=!]+)(?<sign><=|>=|<>|!=|==|=|<|>)(?<right>[^<>=!]+)");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<code>[\\p{L}_][\\p{L}\\p{N}_.]*)|(?<number>\\d+(?:\\.\\d+)?)|(?<sign>[-+*/()]))");

    /** Sums of typed decimals differ in their last bits only. */
    private static final String DIGITS = "6";

    /**
     * @param cell the address of a code's value; null for a code that the form hasn't
     * @return nothing for a rule that can't be told to a workbook
     */
    static Optional<RuleFormula> of(String rule, Function<String, String> cell) {
        Matcher sides = COMPARED.matcher(rule);
        if (!sides.matches()) {
            return Optional.empty();
        }
        Set<String> used = new LinkedHashSet<>();
        Optional<String> left = side(sides.group("left"), cell, used);
        Optional<String> right = side(sides.group("right"), cell, used);
        if (left.isEmpty() || right.isEmpty() || used.isEmpty()) {
            return Optional.empty();
        }
        String sign = plain(sides.group("sign"));
        String told = sides.group("left").strip() + " " + shown(sign) + " " + sides.group("right").strip();
        String holds = "ROUND((" + left.get() + ")-(" + right.get() + ")," + DIGITS + ")" + sign + "0";
        String formula = "IF(COUNT(" + String.join(",", used) + ")<" + used.size() + ",\"\",IF(" + holds + ",\"\",\""
                + FormWords.CHECK_AGAIN + told.replace("\"", "\"\"") + "\"))";
        return Optional.of(new RuleFormula(formula, told));
    }

    private static Optional<String> side(String words, Function<String, String> cell, Set<String> used) {
        StringBuilder formula = new StringBuilder();
        Matcher token = TOKEN.matcher(words.strip());
        int at = 0;
        while (at < words.strip().length()) {
            if (!token.find(at) || token.start() != at) {
                return Optional.empty();
            }
            String code = token.group("code");
            String address = code == null ? null : cell.apply(code);
            if (code != null && address == null) {
                return Optional.empty();
            }
            formula.append(code == null ? token.group().strip() : address);
            if (code != null) {
                used.add(address);
            }
            at = token.end();
        }
        return Optional.of(formula.toString());
    }

    private static String plain(String sign) {
        return switch (sign) {
            case "!=" -> "<>";
            case "==" -> "=";
            default -> sign;
        };
    }

    private static String shown(String sign) {
        return switch (sign) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "<>" -> "≠";
            default -> sign;
        };
    }
}
