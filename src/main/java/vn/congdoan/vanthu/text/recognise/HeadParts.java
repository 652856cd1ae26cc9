package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;

/** The parts of the head: number, place and date, mark. */
final class HeadParts {
    private final Paper paper;
    DocumentNumber number = DocumentNumber.open("");
    String place = "";
    PartialDate date = PartialDate.BLANK;
    Mark mark = Mark.NONE;

    HeadParts(Paper paper) {
        this.paper = paper;
        readNumber();
        readDate();
        paper.with(Role.MARK).stream().findFirst().ifPresent(fact -> {
            mark = fact.mark;
            paper.found(Part.MARK, fact.piece);
        });
        paper.found(Part.NATIONAL_TITLE, paper.pieces(Role.NATIONAL_TITLE));
        paper.found(Part.NATIONAL_MOTTO, paper.pieces(Role.MOTTO));
    }

    private void readNumber() {
        List<Facts> lines = paper.with(Role.NUMBER);
        Facts best = lines.stream()
                .filter(fact -> !fact.number.number().symbol().isEmpty())
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.get(0));
        if (best != null) {
            take(best.piece, best.number, 0);
        } else {
            readLastLine();
        }
    }

    void take(Piece piece, NumberLine line, int shift) {
        number = line.number();
        if (number.number() != null) {
            paper.found(Part.NUMBER, piece, shift + line.numberStart(), shift + line.numberEnd());
        }
        if (!number.symbol().isEmpty()) {
            paper.found(Part.SYMBOL, piece, shift + line.symbolStart(), shift + line.end());
        }
    }

    /** "Trích thông báo số 12/TB-…" as the last line of an extract. */
    private void readLastLine() {
        for (int i = paper.facts.size() - 1; i >= Math.max(0, paper.facts.size() - 3); i--) {
            Piece piece = paper.facts.get(i).piece;
            int at = piece.text().indexOf("số ");
            if (!piece.folded().startsWith("trich ") || at < 0) {
                continue;
            }
            String rest = "S" + piece.text().substring(at + 1);
            NumberLine line = NumberLine.of(rest) != null ? NumberLine.of(rest) : NumberLine.atStart(rest);
            if (line != null) {
                take(piece, line, at);
                return;
            }
        }
    }

    private void readDate() {
        List<Facts> lines = paper.with(Role.PLACE_DATE);
        if (lines.isEmpty()) {
            lines = paper.with(Role.FOOT_DATE);
        }
        for (int i = 0; i < lines.size(); i++) {
            Facts first = lines.get(i);
            if (first.date == null) {
                continue;
            }
            List<Piece> pieces = new ArrayList<>(List.of(first.piece));
            DateLine read = first.date;
            for (int j = i + 1; j < lines.size() && !read.whole() && lines.get(j).date == null; j++) {
                pieces.add(lines.get(j).piece);
                DateLine whole = DateLine.of(Texts.of(pieces));
                read = whole == null ? read : whole;
            }
            take(read, pieces);
            return;
        }
    }

    private void take(DateLine line, List<Piece> pieces) {
        Piece first = pieces.get(0);
        place = line.place();
        if (!place.isEmpty()) {
            paper.found(Part.PLACE, first, 0, place.length());
        }
        if (!line.whole()) {
            String half = first.text()
                    .substring(Math.min(place.length() + 1, first.text().length()));
            paper.doubt(Part.DATE, half.strip(), first.place());
        }
        if (line.date() == null) {
            paper.report(Severity.WARNING, first, "recognise.date", Texts.of(pieces));
            return;
        }
        date = line.date();
        if (!date.equals(PartialDate.BLANK)) {
            int from = place.isEmpty()
                    ? 0
                    : Math.min(place.length() + 1, first.text().length() - 1);
            paper.found(Part.DATE, first, from, first.text().length());
            paper.found(Part.DATE, pieces.subList(1, pieces.size()));
        }
    }
}
