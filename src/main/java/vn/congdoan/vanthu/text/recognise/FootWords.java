package vn.congdoan.vanthu.text.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.text.viet.Letters;

/** What single lines below the running text say. */
final class FootWords {
    private static final Pattern LABEL =
            Pattern.compile("(?:Nơi|NƠI|nơi|Noi|Nới)\\s(?:nhận|NHẬN|nhân|gửi|GỬI)\\s*+([:.;]*+)\\s*+");
    private static final Pattern ARCHIVE =
            Pattern.compile("[-–—+*•]?\\s*+(?:Lưu|LƯU|lưu|Luu)(?:\\s*+[:.,;]+|\\s++|$)\\s*+(.*)");
    private static final Pattern CAPACITY = Pattern.compile(
            "(T\\s?/\\s?M|TM|K\\s?/\\s?T|KT|T\\s?/\\s?L|TL|TUQ|T/UQ|T\\.M|Q)(?:\\s?\\.\\s*|\\s+|:\\s*)(\\p{Lu}.*)");
    private static final Pattern SIGNED = Pattern.compile(
            "[(\\[]?\\s?(?:đã ký|ký tên|ký, |ký và|chữ ký|ký bởi|người ký|đã kí|ký số|\\(ký\\)|ký\\)|signature|thời gian ký|ngày ký|cơ quan:|email:|đã ký số).*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{[^{}]{1,30}\\}|«[^«»]{1,30}»|\\[[^\\[\\]]{1,30}\\]|<[^<>]{1,30}>");
    private static final int LONGEST = 120;

    /** The text with what a template leaves to fill in ("{so}", "«NGÀY»", "[..]") as dots, at the same length. */
    static String filled(String text) {
        boolean open =
                text.indexOf('{') >= 0 || text.indexOf('«') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0;
        return open
                ? PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> ".".repeat(found.group().length()))
                : text;
    }

    private FootWords() {}

    /** Where the words behind "Nơi nhận:" begin; -1 for another line. */
    static int labelEnd(String text) {
        Matcher label = LABEL.matcher(text.length() > 40 ? text.substring(0, 40) : text);
        boolean found = label.lookingAt()
                && (label.end() == text.length()
                        || !label.group(1).isEmpty() && !Character.isLowerCase(text.charAt(0)));
        return found ? label.end() : -1;
    }

    /** What follows "Lưu:", without its stop; null when the words say something else. */
    static String archive(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher line = ARCHIVE.matcher(text);
        if (!line.matches()) {
            return null;
        }
        String rest = line.group(1).strip();
        boolean words = rest.isEmpty() || rest.chars().anyMatch(Character::isUpperCase) && !rest.startsWith("ý");
        return words ? withoutStop(rest) : null;
    }

    static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && ".;,/ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** "TM. BAN THƯỜNG VỤ", "T/M BAN CHẤP HÀNH", "KT.CHỦ TỊCH"; null for another line. */
    static Authority capacity(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher line = CAPACITY.matcher(text);
        if (!line.matches() || !isShouted(line.group(2))) {
            return null;
        }
        String word = line.group(1).replaceAll("[/.\\s]", "");
        return new Authority(
                SigningCapacity.valueOf(word),
                FootWords.withoutStop(line.group(2).strip()));
    }

    /** Capitals, or the ordinary spelling of a body or a position ("TM. Ban Thường vụ"). */
    private static boolean isShouted(String words) {
        String folded = Letters.fold(words);
        return Words.isCapitals(words)
                || words.length() < 70
                        && ".;:,".indexOf(words.charAt(words.length() - 1)) < 0
                        && (Words.isOrganisation(folded) || Words.isPosition(words, folded));
    }

    /** "(đã ký)", "Người ký: …": says that somebody signed; the name in it is the certificate's. */
    static boolean isSigned(String text) {
        return text.length() < 200
                && (PLACEHOLDER.matcher(text).matches()
                        || SIGNED.matcher(text.toLowerCase(Locale.ROOT)).matches());
    }
}
