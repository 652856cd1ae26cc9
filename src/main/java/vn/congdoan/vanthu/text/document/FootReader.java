package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.text.parse.Notation;

/** Reads what stands below the running text: Nơi nhận and the signatures, in either order; appendices come after them. */
final class FootReader {
    private static final int MOST_SIGNATURE_LINES = 16;

    private final List<Row> rows;
    private final int from;
    private final List<Recipient> recipients = new ArrayList<>();
    private String archive = "";
    private SignatureReader signatures = new SignatureReader(List.of());
    private int start;
    private int end;

    /** @param from the first row of the running text */
    FootReader(List<Row> rows, int from) {
        this.rows = rows;
        this.from = from;
        int label = from;
        while (label < rows.size() && !RecipientLine.isLabel(rows.get(label))) {
            label++;
        }
        if (label < rows.size()) {
            readRecipients(label);
        } else {
            end = firstAppendix(from);
            start = likelySignature(end);
            signatures = new SignatureReader(rows.subList(start, end));
        }
    }

    List<Recipient> recipients() {
        return recipients;
    }

    String archive() {
        return archive;
    }

    List<SignatureBlock> signatures() {
        return signatures.signatures();
    }

    List<Row> unread() {
        return signatures.unread();
    }

    /** The first row of the foot. */
    int start() {
        return start;
    }

    /** The row after the foot. */
    int end() {
        return end;
    }

    private void readRecipients(int label) {
        int at = label + 1;
        while (at < rows.size() && isRecipient(at, label)) {
            String words = ListLine.words(rows.get(at).plain());
            String filed = RecipientLine.archive(words);
            if (filed == null) {
                recipients.add(RecipientLine.recipient(words));
            } else {
                archive = filed;
            }
            at++;
        }
        start = label;
        end = firstAppendix(at);
        signatures = new SignatureReader(rows.subList(at, end));
        if (signatures.signatures().isEmpty()) {
            start = likelySignature(label);
            signatures = new SignatureReader(rows.subList(start, label));
            end = at;
        }
    }

    private boolean isRecipient(int at, int label) {
        Row row = rows.get(at);
        boolean dashed = Notation.isDash(row.typed());
        boolean bare = !row.afterBlank() && at > label && row.plain().endsWith(";") && !row.isForced();
        return dashed || bare;
    }

    /** Where the signature begins that ends before {@code limit}; {@code limit} when there is none. */
    private int likelySignature(int limit) {
        int first = limit;
        while (first > from && limit - first < MOST_SIGNATURE_LINES && SignatureLines.isLikely(rows.get(first - 1))) {
            first--;
        }
        while (first < limit && !Capitals.isCapitals(rows.get(first).plain())) {
            first++;
        }
        return first;
    }

    private int firstAppendix(int at) {
        int found = at;
        while (found < rows.size() && !beginsAppendix(found)) {
            found++;
        }
        return found;
    }

    private boolean beginsAppendix(int at) {
        boolean sideways = Notation.isLandscapeMark(rows.get(at).typed())
                && at + 1 < rows.size()
                && Notation.isAppendixHead(rows.get(at + 1).typed());
        return sideways || Notation.isAppendixHead(rows.get(at).typed());
    }
}
