package vn.congdoan.vanthu.app.sending;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * A line of Nơi nhận taken apart.
 *
 * @param name without brackets and closing mark
 * @param channel that the brackets name; null for none
 * @param copies that the brackets name; 0 for none
 */
record RecipientWords(String name, Channel channel, int copies) {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern COPIES = Pattern.compile("0*(\\d{1,3})\\s*(?:b|ban)?");
    private static final Pattern ABOVE = Pattern.compile("nhu (?:tren|kinh gui)\\b.*");
    private static final Pattern REFERENCE = Pattern.compile("nhu (?:dieu|khoan|muc|phan|diem) .*");

    static RecipientWords of(String line) {
        Channel channel = null;
        int copies = 0;
        Matcher brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            String words = Letters.fold(brackets.group(1)).strip();
            channel = channel == null ? channel(words).orElse(null) : channel;
            copies = Math.max(copies, copies(words));
        }
        String name = line.replaceAll("\\([^()]*\\)", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^\\s*-\\s+", "")
                .replaceFirst("[;.,\\s]+$", "")
                .strip();
        return new RecipientWords(name, channel, copies);
    }

    /** Those named after Kính gửi. */
    boolean isAbove() {
        return ABOVE.matcher(NameKey.of(name)).matches();
    }

    /** Those named somewhere in the text. */
    boolean isReference() {
        return REFERENCE.matcher(NameKey.of(name)).matches();
    }

    /**
     * "3", "03", "3b", "3 bản"; 0 for other words.
     */
    static int copies(String folded) {
        Matcher number = COPIES.matcher(folded);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static Optional<Channel> channel(String folded) {
        if (folded.contains("zalo")) {
            return Optional.of(Channel.ZALO);
        }
        if (folded.matches(".*\\b(e-?mail|thu dien tu|mail)\\b.*")) {
            return Optional.of(Channel.EMAIL);
        }
        if (folded.matches(".*\\b(web|website|trang thong tin|trang tin|cong thong tin|cong ttdt)\\b.*")) {
            return Optional.of(Channel.PORTAL);
        }
        if (folded.matches(".*\\b(he thong|truc lien thong|phan mem|qlvb|ioffice|i-office)\\b.*")) {
            return Optional.of(Channel.SYSTEM);
        }
        return folded.matches(".*\\b(ban giay|buu dien|truc tiep|van ban giay)\\b.*")
                ? Optional.of(Channel.PAPER)
                : Optional.empty();
    }
}
