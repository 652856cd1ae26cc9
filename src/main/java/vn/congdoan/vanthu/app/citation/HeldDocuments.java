package vn.congdoan.vanthu.app.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.content.CitationLibrary;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Finds which of the office's documents a mention names. Numbers begin anew each year and other offices use the same symbols, so
 * whatever both sides say must agree, and where several are left none is named.
 */
final class HeldDocuments {
    private record Entry(HeldDocument document, String type, String issuer, PartialDate date) {}

    private final Map<String, List<Entry>> byKey = new HashMap<>();

    HeldDocuments(List<DocumentSummary> own, List<IncomingDocument> arrived) {
        for (DocumentSummary each : own) {
            if (each.number().number() != null && !each.number().symbol().isEmpty()) {
                String number = each.number().printedNumber() + "/" + each.number().symbol();
                add(number, new Entry(new HeldDocument.Own(each.id()), each.typeName(), "", each.date()));
            }
        }
        for (IncomingDocument each : arrived) {
            if (!each.number().isEmpty()) {
                add(
                        each.number(),
                        new Entry(new HeldDocument.Arrived(each), each.type(), each.issuer(), each.date()));
            }
        }
    }

    private void add(String number, Entry entry) {
        byKey.computeIfAbsent(CitationLibrary.key(number), none -> new ArrayList<>())
                .add(entry);
    }

    Optional<HeldDocument> of(Citation mention) {
        List<Entry> alike = mention.symbol().isEmpty()
                ? List.of()
                : byKey.getOrDefault(CitationLibrary.key(mention.number()), List.of()).stream()
                        .filter(entry -> agrees(entry, mention))
                        .toList();
        List<Entry> sameDay = alike.stream()
                .filter(entry -> entry.date().full().isPresent() && entry.date().equals(mention.date()))
                .toList();
        List<Entry> left = sameDay.isEmpty() ? alike : sameDay;
        return left.size() == 1 ? Optional.of(left.get(0).document()) : Optional.empty();
    }

    private static boolean agrees(Entry entry, Citation mention) {
        return agree(entry.type(), mention.type())
                && agree(entry.issuer(), mention.issuer())
                && agree(entry.date().year(), mention.date().year())
                && agree(entry.date().month(), mention.date().month())
                && agree(entry.date().day(), mention.date().day());
    }

    private static boolean agree(Integer one, Integer other) {
        return one == null || other == null || one.equals(other);
    }

    /** the name of its body in a mention is that of its whole organisation on the paper. */
    private static boolean agree(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.contains(second) || second.contains(first);
    }

    private static String plain(String words) {
        return Letters.fold(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
