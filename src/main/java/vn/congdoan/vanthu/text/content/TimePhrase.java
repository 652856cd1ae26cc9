package vn.congdoan.vanthu.text.content;

import vn.congdoan.vanthu.domain.content.Deadline.Kind;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * Words that say when.
 *
 * @param start in the words of the block
 * @param rule "" with a date of its own
 * @param duty how plain the duty beside it must be
 */
record TimePhrase(int start, int end, Kind kind, PartialDate date, String rule, Duty duty) {
    enum Duty {
        /** Any word of a duty in the clause. */
        ANY,
        /** Only handing something in, or bringing something to its end. */
        REPORT,
        /** Only a review: sơ kết, tổng kết, hoàn thành. */
        REVIEW
    }
}
