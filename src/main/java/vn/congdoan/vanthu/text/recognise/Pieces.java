package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** The pieces of a file in reading order: what stood side by side on one line is taken apart. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(List<SourceLine> lines) {
        List<Piece> head = new ArrayList<>();
        List<Piece> flow = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
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
        return all;
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
