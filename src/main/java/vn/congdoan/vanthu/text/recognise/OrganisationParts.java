package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.viet.Letters;

/** The organisation lines of a head: the superior above, the issuer below; a name may run over several lines. */
final class OrganisationParts {
    private static final List<String> CONTINUATIONS = List.of(
            "tinh ",
            "thanh pho ",
            "huyen ",
            "quan ",
            "thi xa ",
            "phuong ",
            "xa ",
            "thi tran ",
            "viet nam ",
            "lan thu ",
            "nhiem ky ",
            "khoa ",
            "va ",
            "quoc hoi ",
            "truc thuoc ",
            "dac khu ",
            "cac ",
            "nganh ",
            "giao duc ",
            "vien chuc ",
            "lao dong ",
            "tp ",
            "tp. ",
            "cong doan viet nam ");

    private static final int SHORTEST_NAME = 12;
    private static final Pattern SUPERIOR = Pattern.compile(
            "(?:TỔNG )?LIÊN ĐOÀN LAO ĐỘNG|LĐLĐ|CÔNG ĐOÀN (?:GIÁO DỤC|NGÀNH|VIÊN CHỨC)|SỞ|PHÒNG|U[ỶỲ]?BND|ỦY BAN|UỶ BAN");
    private static final Pattern NEXT_NAME = Pattern.compile(
            "(?<! HỘI| BAN|TỔNG| HÀNH| VỤ| VÀ| PHÒNG|-)\\s(?=(?:LIÊN ĐOÀN LAO ĐỘNG|CÔNG ĐOÀN|CĐCS|TRƯỜNG|BAN CHẤP HÀNH)\\s)");

    private static final Pattern EMBLEM = Pattern.compile("doan (?:tncs|thanh nien cong san) ho chi minh");

    private final Paper paper;
    private final List<List<Piece>> names = new ArrayList<>();
    String parent = "";
    String own = "";

    OrganisationParts(Paper paper) {
        this.paper = paper;
        List<Facts> lines = withoutEmblem(paper.with(Role.ORGANISATION));
        if (isHead(lines)) {
            lines.forEach(line -> apart(line).forEach(this::take));
            assign();
        } else {
            lines.forEach(line -> paper.toBody.add(line.piece));
        }
    }

    /** "ĐOÀN TNCS HỒ CHÍ MINH" below the number stands where others have the national title: the column beside the names. */
    private List<Facts> withoutEmblem(List<Facts> lines) {
        List<Facts> numbers = paper.with(Role.NUMBER);
        if (lines.size() < 2 || numbers.isEmpty()) {
            return lines;
        }
        int number = paper.facts.indexOf(numbers.get(0));
        List<Facts> emblems = lines.stream()
                .filter(line -> paper.facts.indexOf(line) > number
                        && EMBLEM.matcher(line.piece.folded()).matches())
                .toList();
        emblems.forEach(line -> paper.found(Part.NATIONAL_TITLE, line.piece));
        return lines.stream().filter(line -> !emblems.contains(line)).toList();
    }

    /** Names stand in a head only beside something else of a head. */
    private boolean isHead(List<Facts> lines) {
        boolean anchored = !paper.with(Role.NATIONAL_TITLE, Role.MOTTO, Role.NUMBER, Role.PLACE_DATE)
                .isEmpty();
        boolean titled = !paper.with(Role.TYPE, Role.LETTER_SUBJECT).isEmpty();
        return anchored || titled && lines.stream().anyMatch(line -> line.organisation && line.capitals);
    }

    /** Superior and issuer on one line, as where the line breaks are lost. */
    private List<Facts> apart(Facts line) {
        Matcher next = NEXT_NAME.matcher(line.piece.text());
        if (!line.capitals
                || line.length <= SHORTEST_NAME
                || !SUPERIOR.matcher(line.piece.text()).lookingAt()
                || !next.find(SHORTEST_NAME)) {
            return List.of(line);
        }
        return List.of(
                new Facts(line.piece.cut(0, next.start(), line.piece.column()), paper.types),
                new Facts(line.piece.cut(next.start(), line.length, line.piece.column()), paper.types));
    }

    private void take(Facts line) {
        String folded = line.piece.folded() + " ";
        boolean known = line.organisation;
        boolean continued = !names.isEmpty()
                && (isHalf(names.get(names.size() - 1))
                        || CONTINUATIONS.stream().anyMatch(folded::startsWith) && !startsName(folded)
                        || !known);
        if (continued) {
            names.get(names.size() - 1).add(line.piece);
        } else if (known || !names.isEmpty() || line.capitals) {
            names.add(new ArrayList<>(List.of(line.piece)));
        }
    }

    /** "ỦY" over "BAN NHÂN DÂN": no name is one word. */
    private static boolean isHalf(List<Piece> name) {
        return name.size() == 1
                && name.get(0).text().length() < 6
                && name.get(0).text().indexOf(' ') < 0;
    }

    private static boolean startsName(String folded) {
        return folded.startsWith("tinh uy")
                || folded.startsWith("tinh doan")
                || folded.startsWith("huyen uy")
                || folded.startsWith("huyen doan")
                || folded.startsWith("thanh pho uy")
                || folded.startsWith("quan uy")
                || folded.startsWith("cac ban dang");
    }

    private void assign() {
        dropStrangers();
        if (names.isEmpty()) {
            return;
        }
        int first = names.size() == 1 ? 0 : firstOwn();
        parent = join(names.subList(0, first), Part.PARENT_ORGANISATION);
        own = join(names.subList(first, names.size()), Part.ORGANISATION);
    }

    /** Capitals above the first body's name belong to the page around the paper. */
    private void dropStrangers() {
        boolean named = names.stream().anyMatch(OrganisationParts::isKnown);
        while (named && (!isKnown(names.get(0)) || isSmallAbove())) {
            names.remove(0);
        }
    }

    /** Small letters and a gap above names in capitals: words of a page. */
    private boolean isSmallAbove() {
        return names.size() > 1
                && !Words.isCapitals(Texts.of(names.get(0)))
                && Words.isCapitals(Texts.of(names.get(1)))
                && names.get(1).get(0).afterGap();
    }

    private static boolean isKnown(List<Piece> name) {
        return Words.isOrganisation(Texts.of(name).isEmpty() ? "" : Letters.fold(Texts.of(name)));
    }

    /** The issuer's lines are bold (NĐ 30, Phụ lục I, II.2); where no look is known the first name is the superior's. */
    private int firstOwn() {
        int bold = names.size();
        while (bold > 0 && names.get(bold - 1).get(0).isBold()) {
            bold--;
        }
        return bold > 0 && bold < names.size() ? bold : 1;
    }

    private String join(List<List<Piece>> parts, Part part) {
        List<Piece> pieces = parts.stream().flatMap(List::stream).toList();
        paper.found(part, pieces);
        String words = Texts.of(pieces);
        int national = words.indexOf(" CỘNG HÒA XÃ HỘI CHỦ");
        // a head set with tabs that had no room: the national title belongs to no name
        return national > 0 ? words.substring(0, national) : words;
    }

    /** Whether two names are the same but for case and accents. */
    static boolean same(String one, String other) {
        return Letters.fold(one).equals(Letters.fold(other));
    }
}
