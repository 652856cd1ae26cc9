package vn.congdoan.vanthu.app.signing.office;

import vn.congdoan.vanthu.domain.user.User;

/** Keys that sign nothing, for tests of who may use one. */
public final class TestKeys {
    private TestKeys() {}

    /** As if that person had given the PIN. */
    public static UnlockedKey openedBy(User person, SigningAct act) {
        return new UnlockedKey(
                act,
                new PdfSignatures.OpenKey() {
                    @Override
                    public String owner() {
                        return person.name();
                    }

                    @Override
                    public void close() {
                        // holds nothing
                    }
                },
                person);
    }
}
