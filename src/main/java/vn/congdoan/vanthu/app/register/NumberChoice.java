package vn.congdoan.vanthu.app.register;

/**
 * Which number is wanted.
 *
 * @param entryId of a reserved number; 0 for none
 * @param number the one to stand behind; 0 for none
 * @param suffix of the inserted number; "" for none
 */
record NumberChoice(long entryId, int number, String suffix) {
    static final NumberChoice NEXT = new NumberChoice(0, 0, "");

    static NumberChoice reserved(long entryId) {
        return new NumberChoice(entryId, 0, "");
    }

    static NumberChoice behind(int number, String suffix) {
        return new NumberChoice(0, number, suffix);
    }

    boolean isInserted() {
        return number != 0;
    }

    boolean isReserved() {
        return entryId != 0;
    }
}
