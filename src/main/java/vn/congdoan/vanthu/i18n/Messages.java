package vn.congdoan.vanthu.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Puts message keys into words of one language. Patterns are {@link MessageFormat}'s: a single quote is written twice. */
public final class Messages {
    /** The language of the program and of the root bundle. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        // No fallback to the machine's own language: what isn't English is Vietnamese.
        bundle = ResourceBundle.getBundle(
                "i18n.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** For FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** @throws MissingResourceException for an unknown key */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), VIETNAMESE).format(arguments);
    }

    public String get(MessageRef message) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof MessageRef inner ? get(inner) : argument)
                .toArray();
        return get(message.key(), arguments);
    }

    /** "dòng 12: …", one line a finding. */
    public String get(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.place().isEmpty() ? get(f.message()) : f.place() + ": " + get(f.message()))
                .collect(Collectors.joining("\n"));
    }

    /** The words of each finding by itself. */
    public List<String> each(List<Finding> findings) {
        return findings.stream().map(finding -> get(List.of(finding))).toList();
    }
}
