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
    private static final Pattern LETTER = Pattern.compile("\\(?(?:V\\s?/\\s?[vV]|v/v|Về\\s?:)\\s?[:.]?\\s*");
    private static final Pattern ADDRESSEE = Pattern.compile("[^:]{0,110}:\\s*|(?:Kính|KÍNH) \\S+\\s*");

    private final Paper paper;
    final List<String> addressees = new ArrayList<>();
    DocumentType type = UNKNOWN;
    String subject = "";
    String authority = "";
    private String sender = "";

    TitleParts(Paper paper, String symbol) {
        this.paper = paper;
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
        boolean lettered =
                named == null || named == paper.types.letter() || named.code().equals("CĐ");
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
        subject = words.substring(from, open ? to - 1 : to).strip();
        paper.found(Part.SUBJECT, lines);
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
            String name = Texts.item(words);
            if (!name.isEmpty()) {
                addressees.add(name);
            }
        }
        pieces.clear();
    }
}
