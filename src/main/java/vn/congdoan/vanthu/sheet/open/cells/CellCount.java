package vn.congdoan.vanthu.sheet.open.cells;

/** How many cells one workbook has so far. */
public final class CellCount {
    private int count;

    /** @throws TooManyCellsException beyond {@link CellStore#MOST_CELLS} */
    public void one() {
        if (++count > CellStore.MOST_CELLS) {
            throw new TooManyCellsException();
        }
    }
}
