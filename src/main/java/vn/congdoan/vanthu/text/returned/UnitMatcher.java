package vn.congdoan.vanthu.text.returned;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.unit.UnitNames;

/** Tells whose a workbook is. */
public final class UnitMatcher {
    private final List<UnitNames> units;

    public UnitMatcher(List<UnitNames> units) {
        this.units = List.copyOf(units);
    }

    /**
     * @param book nothing for a file that can't be opened: then only its name speaks
     * @param sender an address, a telephone number or a name; "" when unknown
     * @param mark that of a form of ours; a match by it is CERTAIN unless the sheet names another unit
     */
    public UnitMatch match(Optional<SheetBook> book, String fileName, String sender, Optional<FormMark> mark) {
        throw new UnsupportedOperationException(units.size() + fileName + sender + book + mark);
    }
}
