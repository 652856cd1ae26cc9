package vn.congdoan.vanthu.sheet.form;

import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/**
 * What all forms of a round say beside their indicators.
 *
 * @param round its code
 * @param office the receiving office, the unit's superior: "Công đoàn Giáo dục tỉnh Ninh Bình"
 * @param place in front of the date; "" for a dotted one
 * @param sendTo where the filled form goes: an address, a telephone of Zalo; "" for the office alone
 * @param lastPeriod whether there is a column of the last period's figures
 */
public record FormHead(
        String round, String office, String place, ReportPeriod period, String sendTo, boolean lastPeriod) {
    public FormHead {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(sendTo, "sendTo");
    }
}
