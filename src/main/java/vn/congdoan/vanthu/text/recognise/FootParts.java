package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.document.PartLines;

/** Nơi nhận and the signatures. */
final class FootParts {
    private final Paper paper;
    private final List<Piece> item = new ArrayList<>();
    final List<Recipient> recipients = new ArrayList<>();
    final List<SignatureBlock> signatures = new ArrayList<>();
    String archive = "";

    FootParts(Paper paper) {
        this.paper = paper;
        for (int i = 0; i < paper.roles.length; i++) {
            take(paper.roles[i], paper.facts.get(i));
        }
        close();
        readSignatures();
    }

    private void take(Role role, Facts fact) {
        Piece piece = fact.piece;
        if (role == Role.RECIPIENTS) {
            close();
            Piece rest = piece.cut(fact.labelEnd, piece.text().length(), piece.column());
            if (rest != null) {
                item.add(rest);
            }
        } else if (role == Role.RECIPIENT) {
            boolean wrapped = !fact.dash && fact.archive == null && !item.isEmpty() && isOpen();
            if (!wrapped) {
                close();
            }
            item.add(piece);
        } else if (role == Role.RECIPIENT_REST) {
            item.add(piece);
        }
    }

    private boolean isOpen() {
        return ";.".indexOf(item.get(item.size() - 1).last()) < 0;
    }

    private void close() {
        if (item.isEmpty()) {
            return;
        }
        String list = Texts.of(item);
        String[] parts = list.matches("[-–+•*]?\\s?Lưu.{0,80}")
                ? new String[] {list}
                : list.split(";\\s*(?=[-–+•]\\s?)|;\\s+(?=\\p{Lu})|(?<=\\S)\\s(?=[-–]\\s?Lưu\\b)");
        for (String words : parts) {
            String filed = FootWords.archive(words.strip());
            String name = Texts.item(words);
            if (filed != null) {
                archive = archive.isEmpty() ? filed : archive;
                paper.found(Part.ARCHIVE, item);
            } else if (!name.isEmpty()) {
                recipients.add(PartLines.recipient(name));
                paper.found(Part.RECIPIENTS, item);
            }
        }
        item.clear();
    }

    private void readSignatures() {
        List<Facts> lines = paper.with(Role.CAPACITY, Role.POSITION, Role.SIGNED, Role.SIGNER);
        for (List<Facts> column : SignatureColumns.of(lines)) {
            Signatures reader = new Signatures(column, paper);
            signatures.addAll(reader.signatures());
        }
    }
}
