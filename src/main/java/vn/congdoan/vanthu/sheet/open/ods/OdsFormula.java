package vn.congdoan.vanthu.sheet.open.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "of:=SUM([.A1:.B2];2)" as other programs write it: "SUM(A1:B2,2)". */
final class OdsFormula {
    private static final Pattern PART = Pattern.compile("\"(?:[^\"]|\"\")*\"|\\[([^\\]]*)\\]|;");

    private OdsFormula() {}

    static String plain(String formula) {
        String bare = formula.replaceFirst("^(?:of|oooc|msoxl):", "").replaceFirst("^=", "");
        Matcher parts = PART.matcher(bare);
        StringBuilder plain = new StringBuilder();
        while (parts.find()) {
            String whole = parts.group();
            String part = whole.equals(";") ? "," : parts.group(1) == null ? whole : reference(parts.group(1));
            parts.appendReplacement(plain, Matcher.quoteReplacement(part));
        }
        return parts.appendTail(plain).toString();
    }

    /** ".A1:.B2", "$Sheet1.A1". */
    private static String reference(String inside) {
        StringBuilder plain = new StringBuilder();
        for (String end : inside.split(":")) {
            int dot = end.lastIndexOf('.');
            String sheet = dot <= 0 ? "" : end.substring(end.startsWith("$") ? 1 : 0, dot) + "!";
            plain.append(plain.length() == 0 ? "" : ":").append(sheet).append(end.substring(dot + 1));
        }
        return plain.toString();
    }
}
