package vn.congdoan.vanthu.ui.error;

/**
 * A failure in the person's words.
 *
 * @param title one line
 * @param text what happened and what to do next
 * @param code "" for expected failures, else a short code that is the same for the same bug
 * @param details "" or what a developer needs, to be copied, never shown as the message
 */
public record ErrorReport(String title, String text, String code, String details) {
    public boolean isBug() {
        return !code.isEmpty();
    }
}
