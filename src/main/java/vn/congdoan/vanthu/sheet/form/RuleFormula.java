package vn.congdoan.vanthu.sheet.form;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.XmlText;

/**
 * A check between indicators as a workbook's own formula.
 *
 * @param broken a formula that is true when the check fails, and false while a figure is missing
 * @param told what is then said: "Kiểm tra lại: A2 ≤ A1"
 */
record RuleFormula(String broken, String told) {
    private static final Pattern COMPARED =
            Pattern.compile("(?<left>[^<>=!≤≥≠]+)(?<sign><=|>=|<>|!=|==|=|<|>|≤|≥|≠)(?<right>[^<>=!≤≥≠]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** Sums of typed decimals differ in their last bits only. */
    private static final String DIGITS = "6";
    /** Words in a formula may have 255 characters. */
    private static final int LONGEST = 200;

    /** Nothing for a rule that can't be told to a workbook. */
    static Optional<RuleFormula> of(String rule, ReportForm form, FormLayout layout) {
        Matcher sides = COMPARED.matcher(rule);
        if (!sides.matches()) {
            return Optional.empty();
        }
        Side side = new Side(form, layout);
        Optional<String> left = side.formula(sides.group("left").strip());
        Optional<String> right = side.formula(sides.group("right").strip());
        if (left.isEmpty() || right.isEmpty() || side.used.isEmpty()) {
            return Optional.empty();
        }
        String sign = plain(sides.group("sign"));
        String told = sides.group("left").strip() + " " + shown(sign) + " " + sides.group("right").strip();
        String broken = "IF(COUNT(" + String.join(",", side.used) + ")<" + side.used.size() + ",FALSE,NOT(ROUND((" + left.get()
                + ")-(" + right.get() + ")," + DIGITS + ")" + sign + "0))";
        return Optional.of(new RuleFormula(broken, FormWords.CHECK_AGAIN + XmlText.cut(told, LONGEST)));
    }

    private static String plain(String sign) {
        return switch (sign) {
            case "!=", "≠" -> "<>";
            case "==" -> "=";
            case "≤" -> "<=";
            case "≥" -> ">=";
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

    /** Turns codes into the addresses of their cells. */
    private static final class Side {
        private final FormLayout layout;
        private final List<String> codes;
        private final Set<String> used = new LinkedHashSet<>();

        Side(ReportForm form, FormLayout layout) {
            this.layout = layout;
            this.codes = form.indicators().stream()
                    .map(Indicator::code)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }

        Optional<String> formula(String words) {
            StringBuilder formula = new StringBuilder();
            for (int at = 0; at < words.length(); ) {
                int taken = token(words, at, formula);
                if (taken == 0) {
                    return Optional.empty();
                }
                at += taken;
            }
            return Optional.of(formula.toString());
        }

        /** How many characters were understood; 0 for none. */
        private int token(String words, int at, StringBuilder formula) {
            if (" +-*/()".indexOf(words.charAt(at)) >= 0) {
                formula.append(words.charAt(at) == ' ' ? "" : words.charAt(at));
                return 1;
            }
            for (String code : codes) {
                if (words.startsWith(code, at) && ends(words, at + code.length())) {
                    used.add(layout.value(code));
                    formula.append(layout.value(code));
                    return code.length();
                }
            }
            Matcher number = NUMBER.matcher(words).region(at, words.length());
            if (number.lookingAt() && ends(words, number.end())) {
                formula.append(number.group());
                return number.end() - at;
            }
            return 0;
        }

        private static boolean ends(String words, int at) {
            return at >= words.length() || !Character.isLetterOrDigit(words.charAt(at)) && words.charAt(at) != '.';
        }
    }
}
