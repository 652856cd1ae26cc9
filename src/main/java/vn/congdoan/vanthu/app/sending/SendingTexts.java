package vn.congdoan.vanthu.app.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.MessageText;

/** The words that the program brings along for what is sent: always Vietnamese, whatever the window speaks. */
final class SendingTexts {
    private static final String FOLDER = "/sending/";
    private static final String SUBJECT_END = "\n---\n";

    private SendingTexts() {}

    /** A paper needs no message; it gets that of an e-mail, to be put on top. */
    static MessageText message(Channel channel) {
        String name = channel == Channel.PAPER ? "email" : channel.name().toLowerCase(Locale.ROOT);
        String text = read(name + ".txt");
        int end = text.indexOf(SUBJECT_END);
        return end < 0
                ? new MessageText("", text.strip())
                : new MessageText(
                        text.substring(0, end).strip(),
                        text.substring(end + SUBJECT_END.length()).strip());
    }

    /** One line each. */
    static List<String> lines(String name) {
        return read(name).lines().toList();
    }

    static String read(String name) {
        try (InputStream file = SendingTexts.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
