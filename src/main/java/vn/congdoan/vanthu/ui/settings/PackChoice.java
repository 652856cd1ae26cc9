package vn.congdoan.vanthu.ui.settings;

/** A format pack to choose: its id and its name. */
public record PackChoice(String id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
