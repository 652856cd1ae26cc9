package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that lost its line breaks: a whole paper in one line, cut again where its parts begin. */
final class Unbroken {
    private static final int SHORTEST = 500;
    private static final int LONGEST_HEAD = 3000;
    private static final Pattern NATIONAL =
            Pattern.compile("cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc");
    private static final Pattern LABEL = Pattern.compile("(?<=\\S) (?=(?:Nơi nhận|NƠI NHẬN)\\s?:)");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}+[\\s-]?){1,5},\\s?ngày\\s?[\\d.… ]{0,8}tháng\\s?[\\d.… ]{0,8}năm\\s[\\d.…]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\s|^)Số\\s?:\\s?[\\d.…_ ]{0,20}/\\s?\\p{Lu}");
    private static final Pattern TITLE = Pattern.compile(
            "(?<=\\s|^)(?:THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|NGHỊ ĐỊNH|THÔNG TRI|PHÁP LỆNH|LỜI KÊU GỌI|KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|QUYẾT ĐỊNH|BÁO CÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|NGHỊ QUYẾT|CHỈ THỊ|KẾT LUẬN|QUY ĐỊNH|"
                    + "QUY CHẾ|BIÊN BẢN|GIẤY MỜI|ĐỀ ÁN|PHƯƠNG ÁN|CÔNG ĐIỆN)(?=\\s|\\p{Lu}\\p{Ll})");
    private static final Pattern HEAD_CUTS = Pattern.compile("(?<=\\S) (?=V/v\\b|Kính gửi\\s?:|Kính gởi\\s?:)");
    private static final Pattern BODY_CUTS = Pattern.compile(
            "(?<=[.;:,”)\\p{Lu}]) (?=[IVX]{1,5}\\. \\p{Lu})|(?<=[.;:”)\\p{Lu}]) (?=\\d{1,2}(?:\\.\\d{1,2})?\\. \\p{Lu})"
                    + "|(?<=[.;:”)]) (?=[-+] \\p{L})|(?<=[.;:”)]) (?=[a-đ]\\) \\p{L})|(?<=[.;:,”)]) (?=Điều \\d{1,3}\\.)|(?<=;) (?=Căn cứ |Xét |Theo đề nghị)"
                    + "|(?<=\\S) (?=(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\\s?:)|(?<=QUYẾT ĐỊNH:|QUYẾT NGHỊ:) |(?<=\\./\\.) ");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}\\. (?=\\p{Lu}{2})");
    private static final Pattern RULE = Pattern.compile("(?<=\\S) (?=[-_*=]{4})|[-_*=]{4,40}(?=\\s)");
    private static final Pattern OPENING = Pattern.compile(
            "(?<=[\\p{Ll}\\d”).;-]) (?=Thực hiện |Căn cứ |Nhằm |Để |Trên cơ sở |Trong |Kính gửi|[IV]{1,3}\\. |1\\. \\p{Lu}|Năm \\d|Ngày \\d|Nhân |Ban Thường vụ |Ban Chấp hành |Điều 1\\.|Phần )");
    private static final Pattern FOOT_CUTS =
            Pattern.compile("(?<=[;.,:\\p{L}]) (?=[-–] ?\\p{Lu})|(?<=\\S) (?=(?:T/?M|KT|TL|TUQ)\\. ?\\p{Lu}{2})"
                    + "|(?<=\\p{Lu}{2}) (?=(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHỦ NHIỆM)\\b)"
                    + "|(?<=\\p{Lu}{2}) (?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})|(?<=\\S) (?=\\((?:Đã|đã) ký)|(?<=ký\\)) ");
    private static final Pattern WHOLE_POSITION = Pattern.compile("PHÓ $|KT\\. ?$|TM\\. ?$|TL\\. ?$|TUQ\\. ?$|Q\\. ?$");

    private final Piece piece;
    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private Unbroken(Piece piece) {
        this.piece = piece;
        this.text = piece.text();
    }

    static List<Piece> apart(Piece piece) {
        boolean whole = piece.text().length() >= SHORTEST
                && piece.folded().length() == piece.text().length()
                && !piece.inTable()
                && (NATIONAL.matcher(head(piece.folded())).find()
                        || LABEL.matcher(piece.text()).find());
        return whole ? new Unbroken(piece).cut() : List.of(piece);
    }

    private static String head(String text) {
        return text.length() > LONGEST_HEAD ? text.substring(0, LONGEST_HEAD) : text;
    }

    private List<Piece> cut() {
        Matcher number = COUNTED.matcher(text);
        if (number.lookingAt()) {
            cuts.add(number.end());
        }
        int foot = lastLabel();
        int body = cutHead(Math.min(foot, LONGEST_HEAD));
        cutAll(BODY_CUTS, body, foot);
        if (foot < text.length()) {
            cuts.add(foot);
            cutFoot(foot);
        }
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        cuts.add(text.length());
        for (int cut : cuts) {
            Piece part = piece.cut(from, cut, 0);
            if (part != null) {
                parts.add(part);
            }
            from = cut;
        }
        return parts;
    }

    private int lastLabel() {
        Matcher label = LABEL.matcher(text);
        return label.find() ? label.end() : lastCapacity();
    }

    private int lastCapacity() {
        int at = text.lastIndexOf(" TM. ");
        return at < 0 ? text.length() : at;
    }

    /** @return where the running text may begin */
    private int cutHead(int limit) {
        String folded = piece.folded().substring(0, limit);
        String head = text.substring(0, limit);
        Matcher national = NATIONAL.matcher(folded);
        int end = 0;
        while (national.find()) {
            cuts.add(national.start());
            cuts.add(national.end());
            end = national.end();
        }
        Matcher number = NUMBER.matcher(head);
        if (number.find()) {
            cuts.add(number.start());
            NumberLine line = NumberLine.atStart(text.substring(number.start()));
            end = line == null ? number.end() : number.start() + line.end();
            cuts.add(end);
        }
        Matcher date = DATE.matcher(head);
        if (date.find()) {
            cuts.add(date.start());
            cuts.add(date.end());
            end = Math.max(end, date.end());
        }
        Matcher title = TITLE.matcher(head);
        if (title.find(Math.min(end, head.length()))) {
            cuts.add(title.start());
            cuts.add(title.end());
            end = title.end();
        }
        cutAll(HEAD_CUTS, 0, limit);
        cutAll(RULE, 0, limit);
        Matcher opening = OPENING.matcher(text);
        if (opening.find(Math.min(end, text.length()))) {
            cuts.add(opening.end());
            end = opening.end();
            boolean addressed = text.startsWith("Kính gửi", end);
            if (addressed && opening.find(end + 9) && opening.end() < end + LONGEST_HEAD) {
                cuts.add(opening.end());
                end = opening.end();
            }
        }
        return end;
    }

    private void cutFoot(int from) {
        Matcher foot = FOOT_CUTS.matcher(text);
        for (boolean found = foot.find(from); found; found = foot.find()) {
            boolean inside = WHOLE_POSITION
                    .matcher(text.substring(Math.max(0, foot.end() - 8), foot.end()))
                    .find();
            if (!inside) {
                cuts.add(foot.end());
            }
        }
    }

    private void cutAll(Pattern pattern, int from, int to) {
        Matcher found = pattern.matcher(text).region(from, Math.max(from, to)).useTransparentBounds(true);
        while (found.find()) {
            cuts.add(found.end());
        }
    }
}
