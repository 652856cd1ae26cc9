package vn.congdoan.vanthu.app.export;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;

/** Under which format pack a document is set: the office's, as it was in force on the document's day (product.md, fact 1). */
final class PackChoice {
    private final FormatPacks packs;
    private final Supplier<String> officePack;
    private final Clock clock;

    /** @param officePack id of the office's pack; "" while none was chosen */
    PackChoice(FormatPacks packs, Supplier<String> officePack, Clock clock) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.officePack = Objects.requireNonNull(officePack, "officePack");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** @throws ProblemException when the office's pack is not there */
    FormatPack of(Draft draft) {
        String wanted = officePack.get();
        return packs.inForce(
                wanted.isBlank() ? FormatPacks.DEFAULT_ID : wanted,
                day(draft.parts().date()));
    }

    FormatPack byId(String id) {
        return packs.byId(id);
    }

    /** The earliest day that the date allows; a draft without a year is of today. */
    private LocalDate day(PartialDate date) {
        if (date.year() == null) {
            return LocalDate.now(clock);
        }
        YearMonth month = YearMonth.of(date.year(), date.month() == null ? 1 : date.month());
        return month.atDay(date.day() == null || date.month() == null ? 1 : date.day());
    }
}
