package vn.congdoan.vanthu.text.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.Letters;

/** What the words of one piece may be, each question answered once. */
final class Facts {
    private static final int SHORT = 120;
    private static final Pattern MOTTO =
            Pattern.compile("doc lap ?[-–—*]{0,2} ?tu do ?[-–—*]{0,2} ?hanh phuc[.!]?[ .*_-]{0,20}");
    private static final Pattern LETTER =
            Pattern.compile("(?:\\(?V\\s?[/.]\\s?[vV]|v/v|Về|Về việc|VỀ VIỆC)\\s?[:.]?\\s?.*");
    private static final Pattern LETTER_SIGN = Pattern.compile("\\(?(?:V\\s?[/.]\\s?[vV]|v/v|Về\\s?:).*");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?:kinh ?(?:gui|goi|trinh|moi|dien)|tran trong kinh moi|tran trong kinh gui|dien)\\s?:.*|kinh (?:gui|goi)(?: [^.:;]{3,100},)?");
    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … điện:" of a telegram. */
    static final Pattern TELEGRAM = Pattern.compile("(\\p{Lu}[\\p{Lu} ,]{6,90}) điện\\s?:.*");

    private static final Pattern ENACTMENT =
            Pattern.compile("(?:quyet dinh|quyet nghi|chi thi|thong nhat quyet nghi)\\s?:?");
    private static final Pattern APPENDIX = Pattern.compile(
            "(?:phu luc|mau so|bieu so|bieu mau|phu bieu|phu luong)(?:\\s?[ivxlc\\d]{1,4}[a-z]?)?\\b.{0,80}|\\(?mau\\)?(?: so)? ?\\d{0,2}[a-z]?\\)?|mau \\d{1,2}.{0,40}");
    private static final Pattern REFERENCE = Pattern.compile("\\(?\\s?(?:ban hanh )?(?:kem|dinh kem) theo\\b.*");
    private static final List<String> FIRST_BASES = List.of("can cu ");
    private static final List<String> LATER_BASES = List.of(
            "theo de nghi",
            "xet ",
            "thuc hien ",
            "theo ",
            "tren co so ",
            "sau khi ",
            "duoc su ",
            "thua uy quyen",
            "de ");
    private static final Pattern STAMP = Pattern.compile(
            "den|(?:cong van|van ban) den|so den\\b.{0,20}|ngay ?:.{0,20}|chuyen ?:.{0,30}|luu ho so.{0,20}|gio ?:?.{0,10}ngay ?:?.{0,20}");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:pho )?chu tich (?:uy ban|lien doan|cong doan|hoi dong)|ban (?:thuong vu|chap hanh)|doan chu tich|giam doc|bo truong|hieu truong|uy ban (?:nhan dan|kiem tra)|hoi dong nhan dan|thu tuong|tong giam doc|chanh |truong |cuc truong|hoi dong|dai hoi|hoi nghi");
    private static final Pattern NATIONAL =
            Pattern.compile("cong ?ho\\w? ?x\\w{0,2} ?hoi ?chu ?nghia ?viet ?nam[ .*_-]{0,6}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z]:\\\\.*");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:ngay dang|ngay het han|trang chu|dang nhap|in bai viet|luot xem|lien ket website|chia se|tai ve|tai xuong|trang nay |so hieu:|loai van ban:|noi ban hanh:|nguoi ky:|ngay ban hanh:|ngay hieu luc:|ngay cong bao:|linh vuc:|tinh trang:|ngay het hieu luc:|hieu luc:|muc luc van ban|in muc luc|tu khoa:|quen mat khau|dang nhap bang|dang tai van ban|da xem:|luot doc|thoi gian dang|co quan ban hanh:|tep dinh kem|file dinh kem|tai lieu dinh kem|ban dang xem|xem them|binh luan|quay lai|ban tieng |van ban goc|luoc do|gui email|ban in|in trang|danh sach van ban|he thong phap luat|nguon:|ban quyen|copyright|gui phan hoi|tin lien quan|van ban lien quan|so luot|cap nhat:|tac gia:|https?://|www\\.).*");

    final Piece piece;
    final int length;
    final boolean capitals;
    final boolean nationalTitle;
    final boolean motto;
    final boolean partyTitle;
    final NumberLine number;
    final DateLine date;
    final boolean dateRest;
    final Mark mark;
    final boolean rule;
    final boolean pageNumber;
    final TypeNames.Match type;
    final boolean letter;
    final boolean letterSign;
    final boolean addressee;
    final boolean enactment;
    final boolean firstBasis;
    final boolean laterBasis;
    final boolean organisation;
    final boolean item;
    final boolean dash;
    final int labelEnd;
    final String archive;
    final Authority capacity;
    final boolean position;
    final int name;
    final boolean signed;
    final boolean appendix;
    final boolean reference;
    final boolean furniture;
    final boolean closing;
    final boolean stamp;
    /** Where the file lay on somebody's disk, as old word processors print it. */
    final boolean path;
    /** Whether the piece stands on the page around the paper: 0 unknown, 1 likely, 2 surely. */
    int page;
    /** A body or a head over the bases of a decision. */
    final boolean authority;

    Facts(Piece piece, TypeNames types) {
        this.piece = piece;
        String text = piece.text();
        String folded = piece.folded();
        length = text.length();
        boolean brief = length <= SHORT;
        capitals = Words.isCapitals(text);
        nationalTitle = length < 46 && Character.isUpperCase(text.charAt(0)) && isNational(text, folded);
        motto = brief && MOTTO.matcher(folded).matches();
        partyTitle = brief && capitals && folded.startsWith("dang cong san viet nam") && length < 26;
        number = NumberLine.of(text);
        date = DateLine.of(text);
        dateRest = DateLine.isSecondHalf(text);
        mark = brief ? mark(text) : Mark.NONE;
        rule = Words.isRule(text);
        pageNumber = Words.isPageNumber(text);
        type = length <= 400 ? types.match(text, folded) : null;
        letter = LETTER.matcher(first(text)).matches();
        letterSign = LETTER_SIGN.matcher(first(text)).matches();
        addressee = ADDRESSEE.matcher(first(folded)).matches()
                || TELEGRAM.matcher(first(text)).matches();
        enactment = brief && capitals && ENACTMENT.matcher(folded).matches();
        String undashed = folded.length() > 2 && "-–+".indexOf(folded.charAt(0)) >= 0
                ? folded.substring(1).strip()
                : folded;
        boolean capital = Character.isUpperCase(firstLetter(first(text)));
        firstBasis = FIRST_BASES.stream().anyMatch(undashed::startsWith) && capital;
        laterBasis = LATER_BASES.stream().anyMatch(undashed::startsWith) && capital;
        organisation = brief && Words.isOrganisation(folded);
        path = brief && PATH.matcher(text).matches();
        item = Notation.isItem(first(text));
        dash = "-–—+*•".indexOf(text.charAt(0)) >= 0 && length > 1;
        labelEnd = FootWords.labelEnd(text);
        archive = FootWords.archive(text);
        capacity = FootWords.capacity(text);
        position = length <= 90
                && Words.isPosition(text, folded)
                && (".;:?!".indexOf(piece.last()) < 0 && (capitals || piece.last() != ','));
        name = Words.nameStrength(text, folded);
        signed = FootWords.isSigned(text);
        appendix = brief && APPENDIX.matcher(folded).matches() && Character.isUpperCase(firstLetter(text));
        reference = REFERENCE.matcher(first(folded)).matches() && (text.charAt(0) == '(' || brief);
        furniture = brief && FURNITURE.matcher(folded).matches();
        authority = brief && capitals && AUTHORITY.matcher(folded).lookingAt();
        stamp = length < 45 && STAMP.matcher(folded).matches() && Character.isUpperCase(firstLetter(text));
        closing = text.endsWith("./.") || text.endsWith(".\"/.") || text.endsWith("/.");
    }

    /** The national title in capitals, a letter or two of it lost or small. */
    private static boolean isNational(String text, String folded) {
        long small = text.chars().filter(Character::isLowerCase).count();
        return small < 7
                && small * 3 < text.length()
                && NATIONAL.matcher(folded).matches();
    }

    boolean isLong() {
        return length > SHORT;
    }

    boolean endsSentence() {
        return ".;:!?".indexOf(piece.last()) >= 0;
    }

    boolean startsSmall() {
        return Character.isLowerCase(piece.text().charAt(0));
    }

    /** A line that only a paper's head has. */
    boolean isHeadAnchor() {
        return nationalTitle
                || motto
                || partyTitle
                || number != null && number.number().symbol().length() > 2;
    }

    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Enough of a text to see how it begins. */
    private static String first(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private static Mark mark(String text) {
        String words = text.replaceAll("[\\[\\]()]", "").strip();
        if (!words.toUpperCase(Locale.ROOT).equals(words)) {
            return Mark.NONE;
        }
        String folded = Letters.fold(words).replaceAll("[ :.]*(?:lan (?:thu )?)?\\d*$", "");
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NONE && folded.equals(Letters.fold(mark.text()))) {
                return mark;
            }
        }
        return Mark.NONE;
    }
}
