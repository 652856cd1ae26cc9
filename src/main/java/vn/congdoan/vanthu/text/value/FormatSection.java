package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a number format that one number is shown by, as far as it says more than how many figures are shown.
 *
 * @param before words and signs set before the figures
 * @param inside words and signs set between them
 * @param after words and signs set behind them
 * @param thousands how often the number is divided by a thousand before it is shown ("#,##0,")
 * @param percent whether it is shown a hundredfold
 * @param figures whether it is shown at all
 * @param clock whether it is shown as a time or a day
 * @param coloured whether a colour marks it
 * @param ofNegatives whether it stands for negative numbers only, so that no minus is added to it
 */
record FormatSection(
        String before,
        String inside,
        String after,
        int thousands,
        boolean percent,
        boolean figures,
        boolean clock,
        boolean coloured,
        boolean ofNegatives) {
    private static final Pattern TOKEN = Pattern.compile("\"(?<words>[^\"]*)\"?|\\\\(?<sign>.)|[_*].?"
            + "|\\[\\$(?<money>[^\\]-]*)[^\\]]*\\]|\\[(?<clock>[hmsHMS]+)\\]|\\[(?<kept>[^\\]]*)\\]|(?<end>;)"
            + "|(?<figure>(?i:general)|[0#?@]|[eE][-+]|(?<=[0#?]) ?/ ?(?=[0#?]))|(?<day>[hmsydHMSYD])|(?<other>.)");
    private static final Pattern CONDITION =
            Pattern.compile("(?<sign>[<>=]{1,2}) ?(?<number>-?(?:\\d+\\.?\\d*|\\.\\d+))");
    private static final Pattern PLAIN = Pattern.compile("[0#?.,]*%?|(?i:general)|@");

    static FormatSection of(String format, BigDecimal number) {
        if (PLAIN.matcher(format).matches() && !format.endsWith(",")) {
            return new FormatSection("", "", "", 0, format.endsWith("%"), true, false, false, false);
        }
        List<Draft> drafts = drafts(format);
        int chosen = chosen(drafts, number);
        boolean ofNegatives = chosen == 1 && number.signum() < 0 && drafts.get(1).condition == null;
        return drafts.get(chosen).made(ofNegatives, number.signum() == 0);
    }

    private static int chosen(List<Draft> drafts, BigDecimal number) {
        boolean conditions = drafts.stream().anyMatch(draft -> draft.condition != null);
        for (int i = 0; conditions && i < drafts.size(); i++) {
            if (drafts.get(i).condition == null || drafts.get(i).holds(number)) {
                return i;
            }
        }
        int wanted = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return conditions || wanted >= drafts.size() ? 0 : wanted;
    }

    private static List<Draft> drafts(String format) {
        List<Draft> drafts = new ArrayList<>(List.of(new Draft()));
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            if (token.group("end") != null) {
                drafts.add(new Draft());
            } else {
                drafts.get(drafts.size() - 1).add(token);
            }
        }
        return drafts;
    }

    /** A part that is being read. */
    private static final class Draft {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder inside = new StringBuilder();
        private final StringBuilder last = new StringBuilder();
        private int commas;
        private boolean percent;
        private boolean figures;
        private boolean noughts;
        private boolean fraction;
        private boolean clock;
        private boolean coloured;
        private Matcher condition;

        private void add(Matcher token) {
            if (token.group("figure") != null) {
                figure(token.group("figure"));
            } else if (token.group("words") != null) {
                words(token.group("words"));
            } else if (token.group("sign") != null) {
                words(token.group("sign"));
            } else if (token.group("money") != null) {
                words(token.group("money"));
            } else if (token.group("kept") != null) {
                bracketed(token.group("kept"));
            } else if (token.group("day") != null || token.group("clock") != null) {
                clock = true;
            } else if (token.group("other") != null) {
                sign(token.group("other"));
            }
        }

        private void figure(String figure) {
            fraction |= figure.indexOf('/') >= 0;
            noughts |= figure.length() > 1 || "0@".contains(figure);
            inside.append(last);
            last.setLength(0);
            figures = true;
            commas = 0;
        }

        private void bracketed(String inBrackets) {
            Matcher found = CONDITION.matcher(inBrackets);
            if (found.matches()) {
                condition = found;
            } else if (Character.isLetter(inBrackets.isEmpty() ? ' ' : inBrackets.charAt(0))) {
                coloured = true;
            }
        }

        private void sign(String sign) {
            if (sign.equals("%")) {
                percent = true;
            } else if (sign.equals(",") && figures && last.length() == 0) {
                commas++;
            } else if (!sign.equals(".") || !figures) {
                words(sign);
            }
        }

        private void words(String words) {
            (figures ? last : before).append(words);
        }

        private boolean holds(BigDecimal number) {
            int order = number.compareTo(new BigDecimal(condition.group("number")));
            String sign = condition.group("sign");
            return switch (sign) {
                case "<" -> order < 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case ">=" -> order >= 0;
                case "<>" -> order != 0;
                default -> order == 0;
            };
        }

        /** @param nought of which "#" and "?" show no figure */
        private FormatSection made(boolean ofNegatives, boolean nought) {
            return new FormatSection(
                    before.toString().strip(),
                    fraction ? "" : inside.toString(),
                    last.toString().strip(),
                    commas,
                    percent,
                    figures && (noughts || !nought),
                    clock && !figures,
                    coloured,
                    ofNegatives);
        }
    }
}
