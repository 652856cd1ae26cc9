package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;

/** Type, subject, authority and addressees. */
final class TitleParts {
    static final DocumentType UNKNOWN = new DocumentType("", "", SymbolPattern.NONE, false, false, false, "", 1);
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:Của [^,;:]{3,80}? )?(?:Số ?:? ?)?(\\d{1,6}(?:/\\d{4})?[-/]\\p{L}[\\p{L}\\d&.-]{0,20}(?:/[\\p{L}\\d&.-]{1,20})?)"
                    + "(?:,? ngày [\\d/.-]{6,10}|,? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})?(?: của .{3,90}?)??"
                    + "(?: ((?:Về|Ban hành|Hướng dẫn|Quy định|Phê duyệt|Công bố|Sửa đổi|Bổ sung|Triển khai|Thực hiện)\\b.*))?");
    /** A longer one is a sentence that ran on. */
    private static final Pattern CITES = Pattern.compile(" số \\d{1,5}[/-]\\p{L}");

    private static final Pattern POSTAL = Pattern.compile("\\s*(?:\\((?:Đ/[cC]|Địa chỉ)\\s?:.*|,\\s*)$");
    private static final int LONGEST_ADDRESSEE = 260;
    private static final Pattern LETTER = Pattern.compile("\\(?(?:V\\s?[/.]\\s?[vV]|v/v|Về\\s?:)\\s?[:.]?\\s*");
    private static final Pattern ADDRESSEE = Pattern.compile("[^:]{0,110}:\\s*|(?:Kính|KÍNH) \\S+\\s*");

    private final Paper paper;
    private final HeadParts head;
    final List<String> addressees = new ArrayList<>();
    DocumentType type = UNKNOWN;
    String subject = "";
    String authority = "";
    private String sender = "";

    TitleParts(Paper paper, HeadParts head) {
        this.paper = paper;
        this.head = head;
        String symbol = head.number.symbol();
        readAddressees();
        readTitle(symbol);
        List<Piece> lines = paper.pieces(Role.AUTHORITY);
        authority = lines.isEmpty() ? sender : Texts.of(lines);
        paper.found(Part.AUTHORITY, lines);
        paper.toBody.addAll(paper.pieces(Role.REFERENCE));
    }

    private void readTitle(String symbol) {
        List<Facts> titles = paper.with(Role.TYPE);
        if (titles.isEmpty()) {
            readLetter(symbol);
            return;
        }
        Facts title = titles.get(0);
        type = title.type.type();
        paper.found(Part.TYPE, title.piece, 0, title.type.end());
        List<Piece> lines = new ArrayList<>();
        Piece rest = title.piece.cut(title.type.end(), title.length, title.piece.column());
        if (rest != null && !Words.isRule(rest.text())) {
            lines.add(rest);
        }
        takeSubject(lines);
        if (lines.isEmpty()) {
            lines.addAll(paper.pieces(Role.LETTER_SUBJECT, Role.LETTER_REST));
        }
        subject(lines);
        compare(title.piece, symbol);
    }

    /** The lines below the title; words behind a drawn line are the running text's. */
    private void takeSubject(List<Piece> lines) {
        boolean below = false;
        boolean ended = false;
        for (int i = 0; i < paper.roles.length; i++) {
            Role role = paper.roles[i];
            Facts fact = paper.facts.get(i);
            below |= role == Role.TYPE;
            ended |= role == Role.TITLE_RULE && fact.rule && below && !lines.isEmpty();
            if (role == Role.SUBJECT && below) {
                (ended ? paper.toBody : lines).add(fact.piece);
            }
        }
    }

    /** A letter carries no title: "V/v" or "Kính gửi" and an organisation's symbol tell it. */
    private void readLetter(String symbol) {
        DocumentType named = paper.types.ofSymbol(symbol);
        List<Piece> lines = paper.pieces(Role.LETTER_SUBJECT, Role.LETTER_REST);
        boolean letter = !lines.isEmpty() || !addressees.isEmpty() && !symbol.isEmpty();
        boolean lettered = named == null
                || named == paper.types.letter()
                || named.code().equals("CĐ")
                // "CT" of a tax office; a directive has no "Kính gửi".
                || named.code().equals("CT") && !lines.isEmpty() && !addressees.isEmpty();
        if (letter && lettered && paper.types.letter() != null) {
            type = paper.types.letter();
        } else if (named != null && !letter) {
            type = named;
        } else if (named != null) {
            paper.doubt(Part.TYPE, named.name(), paper.places.get(Part.SYMBOL).get(0));
        }
        if (type == UNKNOWN) {
            paper.report(Severity.WARNING, null, "recognise.type");
        }
        if (lines.isEmpty()) {
            lines = paper.pieces(Role.SUBJECT);
        }
        subject(lines);
    }

    private void compare(Piece title, String symbol) {
        DocumentType named = paper.types.ofSymbol(symbol);
        boolean letter = named == null && symbol.matches("[\\p{Lu}Đ&.]{3,}-[\\p{L}&.-]+");
        boolean titled = type.symbolPattern() == SymbolPattern.TYPE_ORGANISATION;
        if (named != null && titled && !named.code().equals(type.code())) {
            paper.report(Severity.WARNING, title, "recognise.typeAndSymbol", type.name(), symbol);
        } else if (letter && titled && !symbol.startsWith(type.code() + "-")) {
            paper.report(Severity.WARNING, title, "recognise.typeAndSymbol", type.name(), symbol);
        }
    }

    private void subject(List<Piece> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String words = Texts.of(lines);
        Matcher sign = LETTER.matcher(words);
        int from = sign.lookingAt() ? sign.end() : 0;
        int to = words.length();
        while (to > from && "./; ".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean open = from > 0 && words.charAt(0) == '(' && words.charAt(to - 1) == ')';
        subject = withoutNumber(words.substring(from, open ? to - 1 : to).strip(), lines);
        paper.found(Part.SUBJECT, lines);
    }

    /** "KẾT LUẬN 127-KL/TW CỦA … VỀ …": number and issuer that a title repeats are no part of its subject. */
    private String withoutNumber(String words, List<Piece> lines) {
        Matcher named = NAMED.matcher(words);
        if (!named.matches()) {
            return words;
        }
        NumberLine line = NumberLine.of("Số " + named.group(1));
        if (line == null || line.number().number() == null) {
            return words;
        }
        if (head.number.symbol().isEmpty()) {
            Piece piece = lines.stream()
                    .filter(p -> p.text().contains(named.group(1)))
                    .findFirst()
                    .orElse(null);
            if (piece != null) {
                int at = piece.text().indexOf(named.group(1));
                head.take(piece, line, at - 3);
            }
        }
        return named.group(2) == null ? "" : named.group(2).strip();
    }

    private void readAddressees() {
        boolean fresh = true;
        List<Piece> last = new ArrayList<>();
        for (Facts fact : paper.with(Role.ADDRESSEE, Role.ADDRESSEE_ITEM)) {
            Piece piece = fact.piece;
            if (fact.addressee) {
                Matcher telegram = Facts.TELEGRAM.matcher(piece.text());
                if (telegram.matches()) {
                    sender = telegram.group(1).strip();
                    paper.found(Part.AUTHORITY, piece, 0, telegram.end(1));
                }
                Matcher label = ADDRESSEE.matcher(piece.text());
                piece = label.lookingAt() ? piece.cut(label.end(), piece.text().length(), piece.column()) : piece;
                fresh = true;
            }
            if (piece == null) {
                continue;
            }
            boolean dash = "-–—+*•".indexOf(piece.text().charAt(0)) >= 0;
            if ((fresh || dash) && !last.isEmpty()) {
                close(last);
            }
            last.add(piece);
            fresh = piece.last() == ';' || piece.last() == '.';
        }
        close(last);
    }

    private void close(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        paper.found(Part.ADDRESSEES, pieces);
        for (String words : Texts.of(pieces).split(";\\s*(?=[-–+•]\\s)|;\\s+(?=\\p{Lu})")) {
            String name = POSTAL.matcher(Texts.item(words)).replaceFirst("");
            if (name.length() > LONGEST_ADDRESSEE || CITES.matcher(name).find()) {
                paper.doubt(Part.ADDRESSEES, name, pieces.get(0).place());
                paper.toBody.addAll(pieces);
                break;
            } else if (!name.isEmpty()) {
                addressees.add(name);
            }
        }
        pieces.clear();
    }
}
