package vn.congdoan.vanthu.app.sending;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * A name of a recipient as it is compared: without accents, case and marks, with the usual abbreviations written out, so that
 * a clerk's short form and the full name of the directory are one.
 */
final class NameKey {
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ldld", "lien doan lao dong"),
            Map.entry("ldldvn", "lien doan lao dong viet nam"),
            Map.entry("tld", "tong lien doan lao dong viet nam"),
            Map.entry("tldld", "tong lien doan lao dong"),
            Map.entry("tldldvn", "tong lien doan lao dong viet nam"),
            Map.entry("cd", "cong doan"),
            Map.entry("cdcs", "cong doan co so"),
            Map.entry("cdn", "cong doan nganh"),
            Map.entry("cdvn", "cong doan viet nam"),
            Map.entry("vn", "viet nam"),
            Map.entry("bch", "ban chap hanh"),
            Map.entry("btv", "ban thuong vu"),
            Map.entry("bcd", "ban chi dao"),
            Map.entry("ubkt", "uy ban kiem tra"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("mttq", "mat tran to quoc"),
            Map.entry("mttqvn", "mat tran to quoc viet nam"),
            Map.entry("ubmttq", "uy ban mat tran to quoc"),
            Map.entry("ubmttqvn", "uy ban mat tran to quoc viet nam"),
            Map.entry("kcn", "khu cong nghiep"),
            Map.entry("gd", "giao duc"),
            Map.entry("gddt", "giao duc dao tao"),
            Map.entry("dt", "dao tao"),
            Map.entry("tp", "thanh pho"),
            Map.entry("tx", "thi xa"),
            Map.entry("tt", "thuong truc"),
            Map.entry("vp", "van phong"));

    private static final Set<String> PASSED_OVER = Set.of("va");
    private static final String PLURAL = "(cac|toan the|tat ca)";

    private NameKey() {}

    /**
     * "Các CĐCS trực thuộc" becomes "cac cong doan co so truc thuoc".
     */
    static String of(String name) {
        return Arrays.stream(Letters.fold(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !PASSED_OVER.contains(word))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** The key of a group without the words that a line may have or not: "cong doan co so". */
    static String ofGroup(String key) {
        return key.replaceFirst("^" + PLURAL + " ", "").replaceFirst(" truc thuoc$", "");
    }

    /** Whether it speaks of several. */
    static boolean isPlural(String key) {
        return key.matches("(.* )?" + PLURAL + " .*");
    }

    /**
     * Without the words for those who lead: what is sent to "Thường trực Tỉnh ủy" goes to the Tỉnh ủy.
     */
    static String withoutLeaders(String key) {
        return key.replaceFirst("^(thuong truc|lanh dao|ban thuong vu) ", "");
    }

    /** Whether the words of one begin the other's. */
    static boolean begins(String shorter, String longer) {
        return !shorter.isEmpty() && longer.startsWith(shorter + " ");
    }
}
