package vn.congdoan.vanthu.text.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.Letters;

/** What lines of a signature look like, each on its own. */
final class SignatureLines {
    /** Stands for a name that is still open. */
    static final String OPEN_NAME = "…";

    private static final int LONGEST = 150;
    private static final int LONGEST_POSITION = 60;
    private static final String STOPS = ".,;:/!?…)";
    private static final Pattern AUTHORITY = Pattern.compile("(T/?M|KT|TL|TUQ|Q)(?:\\s*\\.\\s*|\\s+)(\\p{Lu}.*)");
    private static final Pattern SIGNED = Pattern.compile("\\(?(đã ký|ký tên|ký, |ký và|chữ ký|ký bởi|người ký).*");
    private static final Pattern OPEN = Pattern.compile("[.…_\\s]+");
    private static final List<String> POSITIONS = List.of(
            "chu tich",
            "pho ",
            "truong ",
            "chanh ",
            "chu nhiem",
            "giam doc",
            "tong ",
            "uy vien",
            "thu ky",
            "chu toa",
            "chu tri",
            "bi thu",
            "to truong",
            "ke toan",
            "hieu truong",
            "nguoi ",
            "dai dien",
            "thu truong",
            "vien truong",
            "cuc truong",
            "kiem ",
            "hoi truong",
            "doan truong");

    private SignatureLines() {}

    /** "TM. BAN THƯỜNG VỤ", also "T/M BAN THƯỜNG VỤ". */
    static Optional<Authority> authority(String plain) {
        Matcher line = AUTHORITY.matcher(plain);
        if (!Capitals.isCapitals(plain) || !line.matches()) {
            return Optional.empty();
        }
        SigningCapacity capacity = SigningCapacity.valueOf(line.group(1).replace("/", ""));
        return Optional.of(new Authority(capacity, line.group(2).strip()));
    }

    static boolean isPosition(String plain) {
        String folded = Letters.fold(plain).strip() + " ";
        return POSITIONS.stream().anyMatch(folded::startsWith);
    }

    private static boolean isShortPosition(String plain) {
        return plain.length() <= LONGEST_POSITION
                && isPosition(plain)
                && STOPS.indexOf(plain.charAt(plain.length() - 1)) < 0;
    }

    static boolean isOpenName(String plain) {
        return OPEN.matcher(plain).matches();
    }

    /** "(Đã ký)", "Ký bởi: …": says that somebody signed, not who. */
    static boolean isSigned(String plain) {
        return SIGNED.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isLikely(Row row) {
        return !row.isForced() && !Notation.isSpecial(row.typed().strip()) && isLikely(row.plain());
    }

    static boolean isLikely(String plain) {
        return plain.length() <= LONGEST
                && !plain.endsWith(":")
                && (Capitals.isCapitals(plain)
                        || Capitals.isName(plain)
                        || isOpenName(plain)
                        || isShortPosition(plain)
                        || isSigned(plain));
    }
}
