package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;

/**
 * Reads signatures one after another: capital lines (for whom, position), an empty line, the lines of the name. Words that fit
 * nowhere are given back as unread; nobody is made a signer on a guess.
 */
final class SignatureReader {
    private final List<SignatureBlock> signatures = new ArrayList<>();
    private final List<Row> unread = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    SignatureReader(List<Row> rows) {
        for (Row row : rows) {
            if (!SignatureLines.isSigned(row.plain())) {
                take(row);
            }
        }
        close();
    }

    List<SignatureBlock> signatures() {
        return List.copyOf(signatures);
    }

    List<Row> unread() {
        return List.copyOf(unread);
    }

    private void take(Row row) {
        Optional<Authority> authority = SignatureLines.authority(row.plain());
        if (authority.isPresent()) {
            if (!positions.isEmpty() || !names.isEmpty()) {
                close();
            }
            authorities.add(authority.get());
        } else if (names.isEmpty()) {
            takeBelowHead(row);
        } else {
            takeBelowName(row);
        }
    }

    private void takeBelowHead(Row row) {
        boolean headless = authorities.isEmpty() && positions.isEmpty();
        boolean capitals = Capitals.isCapitals(row.plain());
        boolean position = SignatureLines.isPosition(row.plain());
        if (headless ? capitals || position : !row.afterBlank() && (position || capitals && positions.isEmpty())) {
            positions.add(row.plain());
        } else if (headless) {
            unread.add(row);
        } else {
            names.add(row.plain());
        }
    }

    private void takeBelowName(Row row) {
        boolean secondHead =
                row.afterBlank() && (Capitals.isCapitals(row.plain()) || SignatureLines.isPosition(row.plain()));
        if (secondHead) {
            close();
            positions.add(row.plain());
        } else if (!row.afterBlank() || !isName(names.get(names.size() - 1))) {
            names.add(row.plain());
        } else {
            unread.add(row);
        }
    }

    private static boolean isName(String words) {
        return SignatureLines.isOpenName(words) || Capitals.isName(words) && !SignatureLines.isPosition(words);
    }

    private void close() {
        if (authorities.isEmpty() && positions.isEmpty()) {
            return;
        }
        boolean person = !names.isEmpty() && !SignatureLines.isPosition(names.get(names.size() - 1));
        String signer = person ? names.remove(names.size() - 1) : "";
        signatures.add(new SignatureBlock(
                authorities,
                String.join("\n", positions),
                String.join("\n", names),
                SignatureLines.isOpenName(signer) ? "" : signer));
        authorities.clear();
        positions.clear();
        names.clear();
    }
}
