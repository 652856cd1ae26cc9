package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.template.RecipientLineReader;

/** The fields that hold more than words, as somebody types them, and back. */
public final class FieldWords {
    /** A number with the letter of an inserted one ("06b"). */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s?(\\p{Ll}?)");

    private static final Pattern AUTHORITY =
            Pattern.compile("(TM|TUQ|TL|KT|Q)\\.\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

    private FieldWords() {}

    /** Empty when it is no number; blank words leave the number open. */
    public static Optional<DocumentNumber> number(String words, String symbol) {
        String number = words.strip();
        if (number.isEmpty()) {
            return Optional.of(DocumentNumber.open(symbol));
        }
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? Optional.of(new DocumentNumber(Integer.valueOf(matcher.group(1)), matcher.group(2), symbol))
                : Optional.empty();
    }

    /** One a line. */
    public static List<String> lines(String words) {
        return RecipientLineReader.names(words);
    }

    /** One a line; brackets at the end say what for, unless they name a way (as in "by e-mail") or stand inside a name. */
    public static List<Recipient> recipients(String words) {
        return lines(words).stream().map(RecipientLineReader::recipient).toList();
    }

    public static String recipients(List<Recipient> recipients) {
        return recipients.stream()
                .map(r -> r.purpose().isEmpty() ? r.name() : r.name() + " (" + r.purpose() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** One a line, each beginning with its capacity; empty when a line doesn't. */
    public static Optional<List<Authority>> authorities(String words) {
        List<Authority> authorities = new ArrayList<>();
        for (String line :
                words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Matcher matcher = AUTHORITY.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            SigningCapacity capacity = SigningCapacity.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            authorities.add(new Authority(capacity, matcher.group(2)));
        }
        return Optional.of(authorities);
    }

    public static String authorities(List<Authority> authorities) {
        return authorities.stream().map(Authority::line).collect(Collectors.joining("\n"));
    }
}
