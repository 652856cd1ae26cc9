package vn.congdoan.vanthu.domain.report.rule;

import java.math.BigDecimal;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Reads the words of a rule, by descent: comparison, sums, products, single terms. */
final class RuleParser {
    private static final Map<String, String> COMPARATORS = Map.of(
            "<", "<", "<=", "<=", "≤", "<=", "=", "=", "==", "=", ">=", ">=", "≥", ">=", ">", ">", "!=", "!=", "≠",
            "!=");
    private static final String COMPARING = "<>=!≤≥≠";
    private static final int DEEPEST = 30;
    /** Characters of a rule that a message repeats. */
    private static final int SHOWN = 120;

    private final String text;
    private int at;
    private int depth;

    RuleParser(String text) {
        this.text = text;
    }

    CrossRule parse() {
        Term left = sum();
        String comparator = comparator();
        Term right = sum();
        blanks();
        if (at < text.length()) {
            throw COMPARING.indexOf(text.charAt(at)) >= 0 ? problem("rule.twoComparisons") : problem("rule.unexpected");
        }
        return new CrossRule(text.strip(), left, comparator, right);
    }

    private String comparator() {
        blanks();
        int start = at;
        while (at < text.length() && COMPARING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String sign = text.substring(start, at);
        String known = sign.equals("<>") ? "!=" : COMPARATORS.get(sign);
        if (known == null) {
            at = start;
            throw problem("rule.noComparison");
        }
        return known;
    }

    private Term sum() {
        Term term = product();
        for (char sign = sign("+-–−"); sign != 0; sign = sign("+-–−")) {
            term = new Term.Operation(sign == '+' ? '+' : '-', term, product());
        }
        return term;
    }

    private Term product() {
        Term term = single();
        for (char sign = sign("*/×÷"); sign != 0; sign = sign("*/×÷")) {
            term = new Term.Operation(sign == '*' || sign == '×' ? '*' : '/', term, single());
        }
        return term;
    }

    private Term single() {
        blanks();
        if (at >= text.length()) {
            throw problem("rule.ends");
        }
        char first = text.charAt(at);
        if (first == '(') {
            return bracketed();
        }
        if (first == '[') {
            return quoted();
        }
        if (first == '-') {
            return negative();
        }
        if (isDigit(first)) {
            return number();
        }
        if (Character.isLetter(first)) {
            return code();
        }
        throw problem("rule.unexpected");
    }

    private Term negative() {
        deeper();
        at++;
        Term inner = single();
        depth--;
        return new Term.Operation('-', new Term.Constant(BigDecimal.ZERO), inner);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw problem("rule.unexpected");
        }
    }

    private Term bracketed() {
        deeper();
        at++;
        Term inner = sum();
        if (sign(")") == 0) {
            throw problem("rule.open");
        }
        depth--;
        return inner;
    }

    /** "[1.2]": a code that would otherwise read as a number. */
    private Term quoted() {
        int end = text.indexOf(']', at);
        if (end < 0 || text.substring(at + 1, end).isBlank()) {
            throw problem("rule.open");
        }
        Term reference = new Term.Reference(text.substring(at + 1, end).strip());
        at = end + 1;
        return reference;
    }

    private Term number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || isPoint())) {
            at++;
        }
        String digits = text.substring(start, at).replace(',', '.');
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            at = start;
            throw problem("rule.number");
        }
        return new Term.Constant(new BigDecimal(digits));
    }

    private boolean isPoint() {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private Term code() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || isPoint())) {
            at++;
        }
        return new Term.Reference(text.substring(start, at));
    }

    private char sign(String signs) {
        blanks();
        if (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            return text.charAt(at++);
        }
        return 0;
    }

    private void blanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private ProblemException problem(String key) {
        return ProblemException.of(key, shown(text), at + 1, shown(text.substring(Math.min(at, text.length()))));
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
