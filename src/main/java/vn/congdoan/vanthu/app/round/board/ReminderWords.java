package vn.congdoan.vanthu.app.round.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.viet.Letters;

/** What reminders say: always Vietnamese, whatever the window speaks. */
final class ReminderWords {
    private static final String REPORT = "bao cao";
    private static final int MOST_PROBLEMS = 5;

    private final Messages vietnamese = new Messages(Messages.VIETNAMESE);

    /** What is owed, within a sentence: the round's title when it names a report, else that word and the title. */
    String report(ReportingRound round) {
        String title = round.title().strip();
        return Letters.fold(title).startsWith(REPORT)
                ? title.substring(0, 1).toLowerCase(Messages.VIETNAMESE) + title.substring(1)
                : vietnamese.get("reminder.report", title);
    }

    /** How far a unit is behind, for the list in the letter. */
    String standing(UnitStanding unit) {
        boolean returned = unit.state() == UnitState.RETURNED;
        if (unit.daysLate() == 0) {
            return vietnamese.get(returned ? "reminder.standing.returned" : "reminder.standing.missing");
        }
        return vietnamese.get(
                returned ? "reminder.standing.returnedLate" : "reminder.standing.missingLate", unit.daysLate());
    }

    MessageText message(String office, ReportingRound round, UnitStanding unit, ReminderOrder order) {
        String report = report(round);
        List<String> said = new ArrayList<>();
        said.add(vietnamese.get("reminder.message.to", unit.unit().name()));
        said.add(owed(office, report, unit));
        said.add(vietnamese.get("reminder.message.how", PrintedDay.of(order.until())));
        said.add(order.extra());
        said.add(vietnamese.get("reminder.message.end"));
        String body = said.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
        return new MessageText(
                vietnamese.get("reminder.message.subject", report, unit.unit().code()), body);
    }

    private String owed(String office, String report, UnitStanding unit) {
        String lastDay = PrintedDay.of(unit.lastDay());
        if (unit.state() == UnitState.RETURNED) {
            String problem = shortened(unit.report().problem().strip());
            return problem.isEmpty()
                    ? vietnamese.get("reminder.message.returned", office, report, lastDay)
                    : vietnamese.get("reminder.message.returnedWhy", office, report, lastDay, problem);
        }
        return unit.daysLate() == 0
                ? vietnamese.get("reminder.message.missing", office, report, lastDay)
                : vietnamese.get("reminder.message.missingLate", office, report, lastDay, unit.daysLate());
    }

    /** A chat takes a few lines; all of them stand in the workbook that was sent back. */
    private String shortened(String problem) {
        List<String> lines = problem.lines().toList();
        return lines.size() <= MOST_PROBLEMS
                ? problem
                : String.join("\n", lines.subList(0, MOST_PROBLEMS))
                        + "\n"
                        + vietnamese.get("reminder.message.more", lines.size() - MOST_PROBLEMS);
    }
}
