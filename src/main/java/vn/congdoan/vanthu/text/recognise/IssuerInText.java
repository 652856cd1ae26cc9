package vn.congdoan.vanthu.text.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * The issuer of a paper without a head, from the sentence in which it speaks: "…; Ban Thường vụ <organisation> xây dựng …".
 * Only when the sentence begins so: a body named inside a citation issued something else.
 */
final class IssuerInText {
    private static final int OPENING = 12;
    private static final Pattern SPEAKS = Pattern.compile(
            "(?:Ban Chấp hành|Ban Thường vụ|BCH|BTV|Đoàn Chủ tịch)\\s+(\\p{Lu}[\\p{L}&-]*(?:\\s\\(?[\\p{L}&-]+\\)?){0,10}?)\\s+"
                    + "(?:xây dựng|ban hành|hướng dẫn|định hướng|đề nghị|yêu cầu|thông báo|triển khai|phát động|tổ chức|kế hoạch|báo cáo|kính mời|trân trọng)\\b");
    /** Bodies named by their kind only: every school has one. */
    private static final Set<String> KINDS = Set.of(
            "doan truong",
            "doan khoa",
            "chi doan",
            "cong doan truong",
            "cong doan co so",
            "cong doan bo phan",
            "thanh doan",
            "tinh doan",
            "huyen doan",
            "quan doan",
            "thi doan",
            "hoi sinh vien");
    /** "Đoàn trường Đại học …": the first word of a kind of school is no proper name. */
    private static final Set<String> SCHOOLS = Set.of("Đại", "Cao", "Tiểu", "Trung", "Mầm", "Mẫu");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{1,20}\\)");

    /** "… Thành đoàn đã tổ chức": what follows the name. */
    private static final Pattern TENSE = Pattern.compile(" (?:đã|sẽ|vừa|đang|cũng|tiếp tục|thống nhất|xin)$");

    private final Paper paper;
    private final List<Piece> body;

    IssuerInText(Paper paper, List<Piece> body) {
        this.paper = paper;
        this.body = body;
    }

    /** "" when the text doesn't say it. */
    String read() {
        for (int i = 0; i < Math.min(OPENING, body.size()); i++) {
            Piece piece = body.get(i);
            Matcher found =
                    SPEAKS.matcher(piece.text().length() > 4000 ? piece.text().substring(0, 4000) : piece.text());
            while (found.find()) {
                String name = TENSE.matcher(BRACKETS.matcher(found.group(1)).replaceAll(""))
                        .replaceFirst("");
                if (opensSentence(piece.text(), found.start()) && Words.isOrganisation(Letters.fold(name))) {
                    String whole = longest(name);
                    if (KINDS.contains(Letters.fold(whole))) {
                        return "";
                    }
                    paper.found(Part.ORGANISATION, piece, found.start(1), found.end(1));
                    return whole;
                }
            }
        }
        return "";
    }

    private static boolean opensSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".;,".indexOf(text.charAt(before)) >= 0;
    }

    /** The name with the proper name that follows it somewhere in the text, when it is always the same one. */
    private String longest(String name) {
        Set<String> longer = new HashSet<>();
        for (int i = 0; i < paper.facts.size(); i++) {
            String text = paper.facts.get(i).piece.text();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                String rest = properName(text, at + name.length());
                if (!rest.isEmpty()) {
                    longer.add(rest);
                }
            }
        }
        return longer.size() == 1 ? name + longer.iterator().next() : name;
    }

    private static String properName(String text, int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1))) {
            int end = at + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean word = end - at > 2
                    && Character.isLowerCase(text.charAt(end - 1))
                    && !SCHOOLS.contains(text.substring(at + 1, end));
            if (!word) {
                break;
            }
            at = end;
        }
        return text.substring(from, at);
    }
}
