package vn.congdoan.vanthu.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sound files made unsound, always in the same way for the same seed. */
final class Mutations {
    /** What texts are broken with: numbers, signs and words that mean something to a reader. */
    private static final List<String> WORDS = List.of(
            "\n", " ", "\t", "(", ")", "“", "”", "\"", "-", "–", "/", ";", ".", ",", ":", "1", "99999999999", "I.", "a)", "IIII",
            "Điều 1.", "Căn cứ ", "Nơi nhận:", "Kính gửi:", "Số: ", "/KH-LĐLĐ", "ngày 31 tháng 02 năm 2024", "trước ngày 30/02",
            "TM. ", "KT. ", "\u0301", "\u0323", "\u00a0", "\u200b", "\ufffd", "\ud83d\ude00", "%", "95%", "V/v ", "Chương",
            "Phụ lục", "\f", "Luật số 12/2012/QH13", "Nghị định", "|", "......", "…", "<", ">", "[", "]", "{{", "}}", "*", "#");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    FuzzInput of(FuzzInput sound, FuzzInput other) {
        byte[] bytes = sound.bytes();
        try {
            if (Zips.is(bytes) && random.nextInt(4) > 0) {
                return new FuzzInput("parts-" + sound.name(), parts(bytes));
            }
            return switch (random.nextInt(isText(sound) ? 9 : 6)) {
                case 0 -> new FuzzInput("cut-" + sound.name(), Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                case 1 -> new FuzzInput("joined-" + sound.name(), joined(bytes, other.bytes()));
                case 2 -> new FuzzInput("renamed-" + other.name(), bytes);
                case 3, 4 -> new FuzzInput("flipped-" + sound.name(), flipped(bytes));
                case 5 -> new FuzzInput("moved-" + sound.name(), moved(bytes));
                default -> new FuzzInput("words-" + sound.name(), words(bytes));
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isText(FuzzInput input) {
        return input.name().matches(".*\\.(txt|html|rtf)");
    }

    private byte[] joined(byte[] one, byte[] other) {
        int keep = random.nextInt(one.length);
        int from = random.nextInt(other.length);
        byte[] joined = Arrays.copyOf(one, keep + other.length - from);
        System.arraycopy(other, from, joined, keep, other.length - from);
        return joined;
    }

    private byte[] flipped(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Blocks copied over others, put in, taken out. */
    private byte[] moved(byte[] whole) {
        byte[] bytes = whole;
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 10; i--) {
            int length = 1 + random.nextInt(Math.min(2000, bytes.length - 1));
            int from = random.nextInt(bytes.length - length + 1);
            int to = random.nextInt(bytes.length - length + 1);
            byte[] next = bytes.clone();
            switch (random.nextInt(3)) {
                case 0 -> System.arraycopy(bytes, from, next, to, length);
                case 1 -> {
                    next = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, to, next, to + length, bytes.length - to);
                    System.arraycopy(bytes, from, next, to, length);
                }
                default -> {
                    System.arraycopy(bytes, from + length, next, from, bytes.length - from - length);
                    next = Arrays.copyOf(next, bytes.length - length);
                }
            }
            bytes = next.length == 0 ? bytes : next;
        }
        return bytes;
    }

    /** Words put in, repeated, and lines moved; the text stays a text. */
    private byte[] words(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())).repeat(1 + random.nextInt(40)));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                case 2 -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(300)), at));
                default -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes broken inside a ZIP mostly fail to unpack, so the parts are broken before they are packed. */
    private byte[] parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = Zips.parts(bytes);
        List<String> names = List.copyOf(parts.keySet());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = random.nextBoolean() ? mainPart(names) : names.get(random.nextInt(names.size()));
            byte[] part = parts.get(name);
            if (part == null || part.length == 0 || name.equals("mimetype")) {
                continue;
            }
            switch (random.nextInt(10)) {
                case 0 -> parts.put(name, flipped(part));
                case 1 -> parts.remove(name);
                case 2 -> parts.put(name, Arrays.copyOf(part, random.nextInt(part.length)));
                default -> parts.put(name, markup(part));
            }
        }
        return Zips.of(parts);
    }

    private static String mainPart(List<String> names) {
        return names.contains("word/document.xml") ? "word/document.xml" : "content.xml";
    }

    private byte[] markup(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text = markup(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String markup(String text) {
        int from = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        int to = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        if (from < 0 || to < 0) {
            return text;
        }
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(from).replaceFirst("\"[0-9]+\"", number());
            case 1 -> text.substring(0, to) + element(text, from).repeat(1 + random.nextInt(3)) + text.substring(to);
            case 2 -> text.substring(0, from) + text.substring(Math.min(text.length(), from + element(text, from).length()));
            default -> {
                int end = text.indexOf('>', from);
                yield end < 0 ? text : text.substring(0, end + 1) + Zips.escaped(WORDS.get(random.nextInt(WORDS.size()))) + text.substring(end + 1);
            }
        };
    }

    private String number() {
        return List.of("\"-1\"", "\"99999999999\"", "\"0\"", "\"2147483647\"", "\"1e9\"", "\"\"").get(random.nextInt(6));
    }

    /** From a tag to the end of its element, so that the part stays well formed; at most a page. */
    private static String element(String text, int from) {
        int nameEnd = from + 1;
        while (nameEnd < text.length() && " />".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = text.substring(Math.min(text.length(), from + 1), nameEnd);
        int close = text.indexOf('>', from);
        if (name.isEmpty() || close < 0) {
            return "";
        }
        if (text.charAt(close - 1) == '/') {
            return text.substring(from, close + 1);
        }
        int end = text.indexOf("</" + name + ">", from);
        return end < 0 || end - from > 20_000 ? "" : text.substring(from, end + name.length() + 3);
    }
}
