package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.reading.Part;

/** Signatures one after another in one column: for whom, position, perhaps "(đã ký)", the name. Nobody is made a signer on a guess. */
final class Signatures {
    private final Paper paper;
    private final List<SignatureBlock> signatures = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();
    private final List<Piece> positions = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();
    private String signer = "";
    private boolean bodyOpen;

    Signatures(List<Facts> lines, Paper paper) {
        this.paper = paper;
        for (Facts line : lines) {
            if (line.capacity != null) {
                takeCapacity(line);
            } else if (line.signed) {
                bodyOpen = false;
            } else if (isName(line)) {
                takeName(line);
            } else {
                takePosition(line);
            }
        }
        close();
    }

    List<SignatureBlock> signatures() {
        return List.copyOf(signatures);
    }

    private static boolean isName(Facts line) {
        boolean body = line.capitals && (line.position || line.name < 2);
        return line.name > 0 && !body && !(line.position && line.name < 2);
    }

    private void takeCapacity(Facts line) {
        if (!positions.isEmpty() || !signer.isEmpty()) {
            close();
        }
        authorities.add(line.capacity);
        paper.found(Part.CAPACITY, line.piece);
        bodyOpen = true;
    }

    private void takePosition(Facts line) {
        if (!signer.isEmpty()) {
            close();
        }
        int last = authorities.size() - 1;
        if (bodyOpen && last >= 0 && (!line.position || isRestOfName(authorities.get(last), line))) {
            Authority open = authorities.get(last);
            authorities.set(last, new Authority(open.capacity(), open.body() + " " + line.piece.text()));
            paper.found(Part.CAPACITY, line.piece);
            return;
        }
        bodyOpen = false;
        boolean second = !positions.isEmpty() && line.piece.afterGap() && line.position;
        (second ? others : positions).add(line.piece);
        paper.found(Part.POSITION, line.piece);
    }

    /** "TRƯỞNG PHÒNG TỔ CHỨC" over "CÁN BỘ": the words of a position, but here the end of a room's name. */
    private static boolean isRestOfName(Authority open, Facts line) {
        return line.piece.text().equals("CÁN BỘ") && open.body().endsWith(" TỔ CHỨC");
    }

    private void takeName(Facts line) {
        bodyOpen = false;
        if (!signer.isEmpty()) {
            paper.doubt(Part.SIGNER, line.piece.text(), line.piece.place());
            return;
        }
        if (authorities.isEmpty() && positions.isEmpty()) {
            paper.doubt(Part.SIGNER, line.piece.text(), line.piece.place());
            return;
        }
        signer = line.piece.text();
        paper.found(Part.SIGNER, line.piece);
    }

    /** Each position on a line of its own; words that begin no position and no body end the line before. */
    private static String lines(List<Piece> pieces) {
        StringBuilder lines = new StringBuilder();
        for (Piece piece : pieces) {
            boolean begins = Words.isPosition(piece.text(), piece.folded()) || Words.isOrganisation(piece.folded());
            boolean open = lines.length() > 0 && lines.charAt(lines.length() - 1) == ',';
            lines.append(lines.length() == 0 ? "" : begins && !open ? "\n" : " ")
                    .append(piece.text());
        }
        return lines.toString();
    }

    private void close() {
        if (!authorities.isEmpty() || !positions.isEmpty()) {
            String position = lines(positions);
            String other = lines(others);
            signatures.add(new SignatureBlock(authorities, position, other, signer));
        }
        authorities.clear();
        positions.clear();
        others.clear();
        signer = "";
        bodyOpen = false;
    }
}
