package vn.congdoan.vanthu.sheet.fill;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes of a tag as it is written. */
final class XmlTag {
    private XmlTag() {}

    /** "" for none. */
    static String attribute(String tag, String name) {
        Matcher found =
                Pattern.compile("\\s" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(tag);
        return found.find() ? found.group(1).substring(1, found.group(1).length() - 1) : "";
    }

    static String without(String tag, String name) {
        return tag.replaceFirst("\\s" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
    }

    /** The characters that references stand for. */
    static String plain(String words) {
        if (words.indexOf('&') < 0) {
            return words;
        }
        Matcher numbers = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|\\d{1,7});").matcher(words);
        String plain = numbers.replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String sign(String number) {
        int point = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
