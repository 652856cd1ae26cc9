package vn.congdoan.vanthu.domain.sending;

import java.time.LocalDate;

/**
 * What the register of documents that left says about sending (Phụ lục IV NĐ 30).
 *
 * @param recipients column 5: the lines of Nơi nhận, joined
 * @param copies column 7: paper copies with those that stay
 * @param sentOn column 8: the day on which it first went out; null before that
 */
public record RegisterFacts(String recipients, int copies, LocalDate sentOn) {}
