package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.edit.Reference.Number;
import vn.congdoan.vanthu.text.edit.Reference.Part;
import vn.congdoan.vanthu.text.edit.Reference.Word;

/** Finds references in a stretch of text. */
final class ReferenceScanner {
    private static final String NUMBER = "(?:[IVXL]+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{1,2})?|[a-zđ])(?![\\p{L}\\d])";
    private static final String JOINED = "\\s*(?:,|;|và|hoặc|đến|-|–)\\s*";
    private static final Word[] WORD_LIST = Word.values();
    private static final String FIRST_LETTERS = "đĐkKtTmMcCpP";
    private static final String WORDS =
            Arrays.stream(Word.values()).map(Word::typed).collect(Collectors.joining("|"));
    private static final Pattern PART =
            Pattern.compile("(?<![\\p{L}\\d])((?iu:" + WORDS + "))\\s+(" + NUMBER + "(?:" + JOINED + NUMBER + ")*)");
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\d.])" + NUMBER);
    private static final Pattern CHAINED = Pattern.compile("\\s*,?\\s*(?:của\\s+)?");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:,|;|và|hoặc)\\s*");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*,?\\s*(?:của\\s+|tại\\s+|(?:ban hành\\s+)?kèm theo\\s+)*(?iu:bộ luật|luật|pháp lệnh|hiến pháp|nghị định|nghị quyết"
                    + "|thông tư|quyết định|quy định|quy chế|điều lệ|hướng dẫn|kế hoạch|chỉ thị|chương trình|kết luận|thông báo"
                    + "|công văn|đề án|văn bản|hợp đồng|thỏa ước|thoả ước|tờ trình|báo cáo)(?!\\p{L})(\\s+này(?!\\p{L}))?");

    private final String text;
    private final int end;

    ReferenceScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The references between {@code start} and the end, in their order. */
    List<Reference> from(int start) {
        List<List<Part>> chains = chains(start);
        List<Reference> references = new ArrayList<>();
        boolean external = false;
        for (int i = chains.size() - 1; i >= 0; i--) {
            int stop = stop(chains.get(i));
            boolean listed = i + 1 < chains.size() && isBetween(LISTED, stop, start(chains.get(i + 1)));
            external = listed ? external : namesOtherDocument(stop);
            references.add(0, new Reference(chains.get(i), external));
        }
        return references;
    }

    private List<List<Part>> chains(int start) {
        List<List<Part>> chains = new ArrayList<>();
        Matcher found = PART.matcher(text).useTransparentBounds(true);
        Part before = null;
        for (int at = nextWord(start); at < end; at = nextWord(at)) {
            if (!found.region(at, end).lookingAt()) {
                at++;
                continue;
            }
            Part part = new Part(word(found.group(1)), numbers(found.start(2), found.end(2)));
            boolean chained = before != null
                    && before.word().compareTo(part.word()) < 0
                    && isBetween(CHAINED, stop(List.of(before)), found.start());
            if (!chained) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(part);
            before = part;
            at = found.end();
        }
        return chains;
    }

    /** Where a word that can begin a reference stands next: looked up by hand, since an expression takes ten times as long. */
    private int nextWord(int from) {
        for (int at = from; at < end; at++) {
            boolean begins = FIRST_LETTERS.indexOf(text.charAt(at)) >= 0
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (begins && isWord(at)) {
                return at;
            }
        }
        return end;
    }

    private boolean isWord(int at) {
        for (Word word : WORD_LIST) {
            int after = at + word.typed().length();
            if (after < end
                    && Character.isWhitespace(text.charAt(after))
                    && text.regionMatches(
                            true, at, word.typed(), 0, word.typed().length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(Pattern pattern, int from, int to) {
        return from <= to && pattern.matcher(text.substring(from, to)).matches();
    }

    private boolean namesOtherDocument(int from) {
        Matcher document = DOCUMENT.matcher(text).region(from, end);
        return document.lookingAt() && document.group(1) == null;
    }

    private static Word word(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(Word.values())
                .filter(word -> word.typed().equals(lower))
                .findFirst()
                .orElseThrow();
    }

    private List<Number> numbers(int from, int to) {
        List<Number> numbers = new ArrayList<>();
        Matcher one = ONE.matcher(text).region(from, to).useTransparentBounds(true);
        while (one.find()) {
            numbers.add(new Number(one.group(), one.start(), one.end()));
        }
        return numbers;
    }

    private int start(List<Part> chain) {
        int first = chain.get(0).numbers().get(0).start();
        int length = chain.get(0).word().typed().length();
        int at = first;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(0, at - length);
    }

    private static int stop(List<Part> chain) {
        List<Number> numbers = chain.get(chain.size() - 1).numbers();
        return numbers.get(numbers.size() - 1).end();
    }
}
