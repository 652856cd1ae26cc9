package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** A form that was spread over several sheets: each holds a run of its indicators, and none holds what another does. */
final class SplitForm {
    private static final int FEWEST = 2;

    private final FormIndex form;
    private final SheetReading chosen;

    /** @param chosen the sheet that the others complete */
    SplitForm(FormIndex form, SheetReading chosen) {
        this.form = form;
        this.chosen = chosen;
    }

    /**
     * Puts into the chosen reading what only other sheets hold. It is asked about unless they are plainly the pages of one form.
     *
     * @return the sheets that were put in
     */
    List<SheetReading> complete(List<SheetReading> others) {
        List<SheetReading> put = new ArrayList<>();
        boolean plain = true;
        for (SheetReading other : others) {
            BitSet held = other.indicators();
            if (other != chosen && other.filled() > 0 && !held.intersects(chosen.indicators())) {
                plain &= isRun(held);
                chosen.add(other);
                put.add(other);
            }
        }
        if (!put.isEmpty() && !(plain && isWhole())) {
            List<String> names = put.stream().map(one -> one.page().name()).toList();
            chosen.findings()
                    .ask(
                            "",
                            null,
                            "",
                            MessageRef.of("returned.sheet.parts", chosen.page().name(), String.join(", ", names)));
        }
        return put;
    }

    /** One after the other in the form. */
    private static boolean isRun(BitSet held) {
        return held.cardinality() >= FEWEST && held.length() - held.nextSetBit(0) == held.cardinality();
    }

    private boolean isWhole() {
        return chosen.indicators().cardinality() == form.size();
    }
}
