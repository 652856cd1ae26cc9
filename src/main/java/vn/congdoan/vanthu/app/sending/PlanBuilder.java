package vn.congdoan.vanthu.app.sending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.Missing;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;

/** Makes the rows of a sending list from the lines of Kính gửi and Nơi nhận; nobody stands in it twice. */
final class PlanBuilder {
    private final Directory directory;
    private final Map<String, PlannedRecipient> rows = new LinkedHashMap<>();

    PlanBuilder(Directory directory) {
        this.directory = directory;
    }

    static String key(long correspondentId) {
        return "c:" + correspondentId;
    }

    static String key(String name) {
        return "n:" + NameKey.of(name);
    }

    /**
     * Whom the document is addressed to belongs to its recipients whether Nơi nhận says "Như trên" or not.
     */
    List<PlannedRecipient> build(DocumentParts parts) {
        List<RecipientWords> lines = parts.recipients().stream()
                .map(PlanBuilder::line)
                .map(RecipientWords::of)
                .toList();
        Channel above = lines.stream()
                .filter(line -> line.isAbove() && line.channel() != null)
                .map(RecipientWords::channel)
                .findFirst()
                .orElse(null);
        for (String addressee : parts.addressees()) {
            RecipientWords words = RecipientWords.of(addressee);
            add(words.channel() == null ? new RecipientWords(words.name(), above, words.copies()) : words);
        }
        lines.stream().filter(line -> !line.isAbove()).forEach(this::add);
        return List.copyOf(rows.values());
    }

    private static String line(Recipient recipient) {
        return recipient.purpose().isBlank() ? recipient.name() : recipient.name() + " (" + recipient.purpose() + ")";
    }

    private void add(RecipientWords line) {
        if (line.name().isEmpty()) {
            return;
        }
        if (line.isReference()) {
            put(unknown(line, line.name(), Missing.REFERENCE));
            return;
        }
        Optional<Directory.Entry> whole = directory.find(line.name());
        if (whole.isPresent()) {
            add(line, whole.get());
            return;
        }
        List<String> names = apart(line.name());
        boolean anyKnown = names.stream().anyMatch(name -> directory.find(name).isPresent());
        for (String name : anyKnown ? names : List.of(line.name())) {
            directory
                    .find(name)
                    .ifPresentOrElse(entry -> add(line, entry), () -> put(unknown(line, name, Missing.UNKNOWN)));
        }
    }

    /**
     * Several names on one line; the words of a group ("LĐLĐ các huyện, thị xã") are one name.
     */
    private static List<String> apart(String names) {
        if (NameKey.isPlural(NameKey.of(names))) {
            return List.of(names);
        }
        List<String> apart = new ArrayList<>();
        for (String name : names.split("[,;]")) {
            if (!name.isBlank()) {
                apart.add(name.strip());
            }
        }
        return apart;
    }

    private void add(RecipientWords line, Directory.Entry entry) {
        if (entry instanceof Directory.Entry.One one) {
            put(row(line, "", one.correspondent()));
        } else if (entry instanceof Directory.Entry.Many many) {
            RecipientGroup group = many.group();
            List<Correspondent> members = directory.members(group);
            if (members.isEmpty()) {
                put(unknown(line, group.name(), Missing.EMPTY_GROUP));
            }
            members.forEach(member -> put(row(line, group.name(), member)));
        }
    }

    private void put(PlannedRecipient row) {
        rows.putIfAbsent(row.key(), row);
    }

    private static PlannedRecipient row(RecipientWords line, String group, Correspondent correspondent) {
        Channel channel = line.channel() == null ? correspondent.channel() : line.channel();
        return row(key(correspondent.id()), line.name(), group, correspondent, channel, Math.max(1, line.copies()));
    }

    /** @param copies on paper; not counted by the other channels */
    static PlannedRecipient row(
            String key, String line, String group, Correspondent correspondent, Channel channel, int copies) {
        String address = correspondent.addressFor(channel);
        boolean lacksEmail = channel == Channel.EMAIL && address.isBlank();
        return new PlannedRecipient(
                key,
                line,
                group,
                correspondent.name(),
                correspondent.id(),
                channel,
                address,
                channel == Channel.PAPER ? copies : 0,
                lacksEmail ? Missing.EMAIL : Missing.NOTHING,
                null);
    }

    private static PlannedRecipient unknown(RecipientWords line, String name, Missing missing) {
        Channel channel = line.channel() == null ? Channel.PAPER : line.channel();
        int copies = channel == Channel.PAPER && missing != Missing.EMPTY_GROUP ? Math.max(1, line.copies()) : 0;
        return new PlannedRecipient(key(name), line.name(), "", name, 0, channel, "", copies, missing, null);
    }
}
