package vn.congdoan.vanthu.read.flow;

/** A table while it is read: whether it draws lines is only known after its last cell. */
final class FlowTable {
    private final int number;
    private int cells;
    private int borderedCells;
    int row = -1;
    int column = -1;

    FlowTable(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void count(boolean bordered) {
        cells++;
        borderedCells += bordered ? 1 : 0;
    }

    /** Most of its cells: one ruled cell in a head doesn't make it a table of figures. */
    boolean isBordered() {
        return borderedCells * 2 > cells;
    }
}
