package vn.congdoan.vanthu.app.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.sending.DispatchChoice;
import vn.congdoan.vanthu.domain.sending.Missing;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;

/** What a document's lines say, with what a person decided about single recipients and what was sent already. */
final class PlanOverlay {
    /** Names in an entry of the audit log; of more, their number says enough. */
    private static final int MOST_NAMES = 5;

    private PlanOverlay() {}

    static SendingPlan of(
            long documentId,
            List<PlannedRecipient> lines,
            List<DispatchChoice> choices,
            List<Delivery> deliveries,
            Directory directory,
            int archiveCopies) {
        Map<String, PlannedRecipient> rows = new LinkedHashMap<>();
        lines.forEach(row -> rows.put(row.key(), row));
        choices.forEach(choice -> apply(choice, rows, directory));
        deliveries.forEach(delivery -> rows.compute(
                delivery.recipientKey(), (key, row) -> row == null ? sent(delivery) : row.withDelivery(delivery)));
        List<PlannedRecipient> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(row -> !row.missing().isUnresolved()));
        return new SendingPlan(documentId, sorted, archiveCopies);
    }

    private static void apply(DispatchChoice choice, Map<String, PlannedRecipient> rows, Directory directory) {
        if (choice.leftOut()) {
            rows.remove(choice.recipientKey());
            return;
        }
        PlannedRecipient before = rows.get(choice.recipientKey());
        String line = before == null ? "" : before.line();
        PlannedRecipient after = directory
                .byId(choice.correspondentId())
                .map(who -> PlanBuilder.row(
                        choice.recipientKey(), line, choice.group(), who, choice.channel(), choice.copies()))
                .orElseGet(() -> unknown(choice, line));
        rows.put(choice.recipientKey(), after);
    }

    private static PlannedRecipient unknown(DispatchChoice choice, String line) {
        return new PlannedRecipient(
                choice.recipientKey(),
                line,
                choice.group(),
                choice.name(),
                0,
                choice.channel(),
                "",
                choice.copies(),
                Missing.UNKNOWN,
                null);
    }

    /** Somebody it was sent to whom its lines don't name (any more). */
    private static PlannedRecipient sent(Delivery delivery) {
        return new PlannedRecipient(
                delivery.recipientKey(),
                "",
                delivery.group(),
                delivery.name(),
                delivery.correspondentId(),
                delivery.channel(),
                delivery.address(),
                delivery.copies(),
                Missing.NOTHING,
                delivery);
    }

    /** For an entry of the audit log. */
    static String names(List<PlannedRecipient> rows) {
        String names =
                rows.stream().limit(MOST_NAMES).map(PlannedRecipient::name).collect(Collectors.joining(", "));
        return rows.size() <= MOST_NAMES ? names : names + " … (" + rows.size() + ")";
    }
}
