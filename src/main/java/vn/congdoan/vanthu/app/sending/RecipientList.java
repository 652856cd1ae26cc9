package vn.congdoan.vanthu.app.sending;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;

/** A sending list on paper: to be ticked off, called down, or kept with the document. */
final class RecipientList {
    private static final int COLUMNS = 9;
    /** From there a figure or a day says nothing without its heading. */
    private static final int FIRST_NAMED = 5;

    private final List<String> words = SendingTexts.lines("list.txt");
    private final SendingPlan plan;
    private final ZoneId zone;

    RecipientList(SendingPlan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    String title() {
        return words.get(COLUMNS);
    }

    List<String> headings() {
        return words.subList(0, COLUMNS);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (PlannedRecipient row : plan.recipients()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.name(),
                    row.group(),
                    words.get(COLUMNS + 1 + row.channel().ordinal()),
                    row.address(),
                    row.copies() == 0 ? "" : String.valueOf(row.copies()),
                    row.isSent()
                            ? PrintedDay.of(LocalDate.ofInstant(row.delivery().sentAt(), zone))
                            : "",
                    row.isAcknowledged()
                            ? PrintedDay.of(LocalDate.ofInstant(row.delivery().acknowledgedAt(), zone))
                            : "",
                    ""));
        }
        return rows;
    }

    /** With a line for each recipient; what a column has nothing for is left out. */
    String text(String document) {
        StringBuilder text = new StringBuilder();
        text.append(title()).append('\n').append(document).append("\n\n");
        for (List<String> row : rows()) {
            text.append(row.get(0)).append(". ").append(row.get(1));
            for (int column = 2; column < COLUMNS; column++) {
                String cell = row.get(column);
                if (!cell.isEmpty()) {
                    text.append(" | ")
                            .append(column < FIRST_NAMED ? cell : headings().get(column) + ": " + cell);
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
