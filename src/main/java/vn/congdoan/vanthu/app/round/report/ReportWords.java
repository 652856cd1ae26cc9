package vn.congdoan.vanthu.app.round.report;

import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.viet.Letters;

/** What a report says of figures: always Vietnamese, whatever the window speaks. */
final class ReportWords {
    private static final String REPORT = "bao cao ";
    private static final String RESULT = "ket qua ";

    private final Messages vietnamese = new Messages(Messages.VIETNAMESE);

    /** A round's title as it follows the word for results: without what a report's title begins with, its first letter small. */
    String matter(String title) {
        String rest = title.strip();
        for (String opening : new String[] {REPORT, RESULT}) {
            if (Letters.fold(rest).startsWith(opening)) {
                rest = rest.substring(opening.length()).strip();
            }
        }
        boolean ordinary = rest.length() > 1 && Character.isLowerCase(rest.charAt(1));
        return ordinary ? rest.substring(0, 1).toLowerCase(Messages.VIETNAMESE) + rest.substring(1) : rest;
    }

    String standing(UnitStanding unit) {
        if (unit.state() == UnitState.LATE) {
            return vietnamese.get("roundReport.standing.late", unit.daysLate());
        }
        return vietnamese.get(
                unit.state() == UnitState.RETURNED ? "roundReport.standing.returned" : "roundReport.standing.missing");
    }

    /** In the place of the list of units that are behind, when there are none any more. */
    String nobody() {
        return vietnamese.get("roundReport.nobody");
    }

    /** In the place of what units wrote in words, when none does any more. */
    String nothingSaid() {
        return vietnamese.get("roundReport.nothingSaid");
    }

    /** An appendix as the text before it names it. @param number from 1; 0 when it is the only one */
    String appendix(int number) {
        return number == 0
                ? vietnamese.get("roundReport.appendix")
                : vietnamese.get("roundReport.appendixNumbered", Numbering.roman(number));
    }

    /** With its sign, in points. */
    String points(String difference) {
        return vietnamese.get("roundReport.points", difference);
    }

    String noGroup() {
        return vietnamese.get("roundReport.noGroup");
    }

    String judged(TargetState state) {
        return switch (state) {
            case REACHED -> vietnamese.get("roundReport.judged.reached");
            case NEAR -> vietnamese.get("roundReport.judged.near");
            case MISSED -> vietnamese.get("roundReport.judged.missed");
            case UNKNOWN -> vietnamese.get("roundReport.judged.unknown");
            case NO_TARGET -> "";
        };
    }

    /** From this figure upwards, or up to it. */
    String target(IndicatorTarget target, String unit) {
        String value = PrintedNumber.of(target.value()) + (unit.equals("%") ? "%" : unit.isEmpty() ? "" : " " + unit);
        return switch (target.comparator()) {
            case ">=" -> vietnamese.get("roundReport.target.atLeast", value);
            case ">" -> vietnamese.get("roundReport.target.over", value);
            case "<=" -> vietnamese.get("roundReport.target.atMost", value);
            case "<" -> vietnamese.get("roundReport.target.under", value);
            default -> value;
        };
    }
}
