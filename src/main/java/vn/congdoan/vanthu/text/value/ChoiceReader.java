package vn.congdoan.vanthu.text.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;

/** One of the choices of a form, whatever case, accents and blanks it was typed with. */
final class ChoiceReader {
    private static final int SHORTEST_WITH_A_SLIP = 4;

    private static final Pattern NOT = Pattern.compile("\\b(?:khong|chua|ko|k)\\b");

    private ChoiceReader() {}

    static void read(Indicator indicator, String text, Outcome out) {
        String typed = key(text);
        List<String> same = indicator.choices().stream()
                .filter(choice -> key(choice).equals(typed))
                .toList();
        String exact = same.size() > 1
                ? same.stream()
                        .filter(text.strip()::equalsIgnoreCase)
                        .findFirst()
                        .orElse(null)
                : null;
        if (same.size() == 1 && text.indexOf('?') >= 0) {
            near(indicator, typed, out);
        } else if (same.size() == 1 || exact != null) {
            out.set(new CellValue.Words(exact == null ? same.get(0) : exact));
        } else if (isBox(typed) || EmptyWords.isNothing(Plain.fold(text))) {
            nothing(indicator, typed, out);
        } else {
            near(indicator, typed, out);
        }
    }

    /** A box of Google Sheets, ticked or not. */
    private static boolean isBox(String typed) {
        return typed.equals("true") || typed.equals("false");
    }

    /** "Chưa", "ko" may mean the choice "Không", and a tick "Có", where there are such. */
    private static void nothing(Indicator indicator, String typed, Outcome out) {
        boolean tick = typed.equals("x") || typed.equals("v") || typed.equals("true");
        List<String> meant = typed.isEmpty()
                ? List.of()
                : indicator.choices().stream()
                        .filter(choice -> tick
                                ? key(choice).equals("co")
                                : NOT.matcher(key(choice)).lookingAt())
                        .toList();
        if (meant.isEmpty() && isBox(typed)) {
            near(indicator, typed, out);
        } else if (meant.isEmpty()) {
            ValueReader.nothing(indicator, out);
        } else {
            if (meant.size() == 1) {
                out.set(new CellValue.Words(meant.get(0)));
            }
            out.ask("returned.value.nearChoice", String.join(" / ", meant), String.join(" / ", indicator.choices()));
        }
    }

    private static void near(Indicator indicator, String typed, Outcome out) {
        List<String> near = indicator.choices().stream()
                .filter(choice -> isNear(key(choice), typed))
                .toList();
        String choices = String.join(" / ", indicator.choices());
        if (near.size() == 1) {
            out.set(new CellValue.Words(near.get(0)));
            out.ask("returned.value.nearChoice", near.get(0), choices);
        } else {
            out.refuse("returned.value.choice", choices);
        }
    }

    private static boolean isNear(String choice, String typed) {
        if (NOT.matcher(typed).find() && !NOT.matcher(choice).find()) {
            return false;
        }
        boolean slip = choice.length() >= SHORTEST_WITH_A_SLIP && Plain.isWithin(choice, typed, 1);
        return slip || isShort(choice, typed) || (" " + typed + " ").contains(" " + choice + " ");
    }

    /** "XS" for "Xuất sắc". */
    private static boolean isShort(String choice, String typed) {
        String[] words = choice.split(" ");
        return words.length > 1
                && Arrays.stream(words)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .equals(typed);
    }

    private static String key(String text) {
        return Plain.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
