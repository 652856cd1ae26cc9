package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.viet.Letters;

/** The pieces of a file in reading order: what stood side by side on one line is taken apart. */
final class Pieces {
    private static final String NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final int LONGEST_HEAD = 150;
    private static final int LONGEST_ARRANGED = 120;

    private Pieces() {}

    static List<Piece> of(List<SourceLine> lines, TypeNames types) {
        List<Piece> head = new ArrayList<>();
        List<Piece> flow = new ArrayList<>();
        Set<Integer> layout = layoutTables(lines);
        TypedTables typed = new TypedTables(lines);
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            if (typed.isRow(i)) {
                flow.addAll(typed.cells(i, gap || lines.get(i).place().afterGap()));
                gap = false;
                continue;
            }
            SourceLine line = flat(lines.get(i), layout);
            Piece piece = LineReader.read(line, i, gap || line.place().afterGap());
            if (piece == null) {
                gap = true;
                continue;
            }
            gap = false;
            Region region = line.place().region();
            if (region == Region.PAGE_HEADER) {
                head.addAll(Columns.apart(piece));
            } else if (region == Region.BODY || region == Region.TEXT_BOX) {
                Unbroken.apart(piece).forEach(part -> flow.addAll(Columns.apart(part)));
            }
        }
        List<Piece> all = isHead(head) ? new ArrayList<>(head) : new ArrayList<>();
        all.addAll(flow);
        List<Piece> pieces = new ArrayList<>();
        WrappedLines.joined(BrokenLines.mended(all), types).forEach(piece -> pieces.addAll(nationalApart(piece)));
        return pieces;
    }

    /** The national title behind the superior's name, where a tab between them had no room. */
    private static List<Piece> nationalApart(Piece piece) {
        int at = piece.text().length() > LONGEST_HEAD ? -1 : piece.text().indexOf(NATIONAL);
        boolean head = at > 1
                && piece.text().charAt(at - 1) == ' '
                && at + NATIONAL.length() == piece.text().length()
                && Words.isCapitals(piece.text())
                && Words.isOrganisation(piece.folded());
        return head
                ? List.of(
                        piece.cut(0, at, piece.column()),
                        piece.cut(at, piece.text().length(), piece.column() + 1))
                : List.of(piece);
    }

    /** Tables that hold a head or Nơi nhận only arrange the page, whatever lines they draw. */
    private static Set<Integer> layoutTables(List<SourceLine> lines) {
        Set<Integer> tables = new HashSet<>();
        for (SourceLine line : lines) {
            if (line.place().cell() != null && arranges(line.text())) {
                tables.add(line.place().cell().table());
            }
        }
        return tables;
    }

    /** Whether a cell's words belong to a head or a foot. */
    static boolean arranges(String cell) {
        if (cell.length() >= LONGEST_ARRANGED) {
            return false;
        }
        String folded = Letters.fold(cell).strip();
        return folded.startsWith("cong hoa xa hoi chu nghia")
                || folded.startsWith("dang cong san viet nam")
                || folded.startsWith("noi nhan")
                || FootWords.capacity(cell.strip()) != null;
    }

    private static SourceLine flat(SourceLine line, Set<Integer> layout) {
        Cell cell = line.place().cell();
        if (cell == null || !cell.bordered() || !layout.contains(cell.table())) {
            return line;
        }
        LinePlace old = line.place();
        Cell open = new Cell(cell.table(), cell.row(), cell.column(), false);
        LinePlace place = new LinePlace(old.paragraph(), old.afterGap(), old.region(), old.page(), open, old.box());
        return new SourceLine(line.number(), line.text(), line.labelLength(), place, line.look(), line.spans());
    }

    /** A page's header is read only when the paper's own head was put there. */
    private static boolean isHead(List<Piece> header) {
        return header.stream().anyMatch(piece -> {
            NumberLine number = NumberLine.of(piece.text());
            return piece.folded().contains("cong hoa xa hoi chu nghia")
                    || piece.folded().contains("doc lap - tu do")
                    || number != null && !number.number().symbol().isEmpty();
        });
    }
}
