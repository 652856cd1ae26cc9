package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.congdoan.vanthu.text.viet.Letters;

/** Names of organisations as they are compared: abbreviations written out, without accents, in any order of their words. */
final class OrganisationWords {
    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("LĐLĐ", "liên đoàn lao động"),
            Map.entry("TLĐ", "tổng liên đoàn"),
            Map.entry("CĐCS", "công đoàn cơ sở"),
            Map.entry("CĐN", "công đoàn ngành"),
            Map.entry("CĐGD", "công đoàn giáo dục"),
            Map.entry("CĐVC", "công đoàn viên chức"),
            Map.entry("CĐ", "công đoàn"),
            Map.entry("BCH", "ban chấp hành"),
            Map.entry("BTV", "ban thường vụ"),
            Map.entry("ĐCT", "đoàn chủ tịch"),
            Map.entry("UBKT", "ủy ban kiểm tra"),
            Map.entry("UBND", "ủy ban nhân dân"),
            Map.entry("TP", "thành phố"),
            Map.entry("TX", "thị xã"),
            Map.entry("TT", "thị trấn"),
            Map.entry("VP", "văn phòng"),
            Map.entry("&", "và"));
    private static final Set<String> EMPTY = Set.of("cac", "va", "cua", "truc", "thuoc");
    /** Words that say of which level, not who. */
    private static final List<String> LEADS = List.of("ban chap hanh ", "ban thuong vu ", "doan chu tich ");

    private OrganisationWords() {}

    /** "LĐLĐ các huyện, TP, TX" → "lien doan lao dong huyen thanh pho thi xa". */
    static String full(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.replaceAll("\\([^()]*\\)", " ").split("[\\s,;.]+")) {
            words.append(' ').append(FULL.getOrDefault(word, word));
        }
        return Letters.fold(words.toString()).strip();
    }

    /** The words that tell who it is. */
    static Set<String> key(String name) {
        Set<String> key = new TreeSet<>(List.of(full(name).split("[\\s-]+")));
        key.removeAll(EMPTY);
        return key;
    }

    static boolean isSame(String one, String other) {
        Set<String> key = key(one);
        return key.size() > 1 && key.equals(key(other));
    }

    /** Without "Ban Chấp hành" and the like in front. */
    static String body(String name) {
        String full = full(name);
        for (String lead : LEADS) {
            if (full.startsWith(lead)) {
                return full.substring(lead.length());
            }
        }
        return full;
    }
}
