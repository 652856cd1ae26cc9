package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.document.PartLines;

/** The parts of a document as lines of words, and the parts with other words put in. */
public final class PartWords {
    private PartWords() {}

    /** The lines of a part; those that are no words (type, date, number) have none. */
    public static List<String> of(DocumentParts parts, Part part) {
        return switch (part) {
            case PARENT_ORGANISATION -> List.of(parts.parentOrganisation());
            case ORGANISATION -> List.of(parts.organisation());
            case SYMBOL -> List.of(parts.number().symbol());
            case PLACE -> List.of(parts.place());
            case SUBJECT -> List.of(parts.subject());
            case AUTHORITY -> List.of(parts.authority());
            case ADDRESSEES -> parts.addressees();
            case RECIPIENTS ->
                parts.recipients().stream().map(PartWords::recipient).toList();
            case ARCHIVE -> List.of(parts.archive());
            case CAPACITY ->
                parts.signatures().stream()
                        .map(signature -> String.join(
                                "\n",
                                signature.authorities().stream()
                                        .map(Authority::line)
                                        .toList()))
                        .toList();
            case POSITION ->
                parts.signatures().stream().map(SignatureBlock::position).toList();
            case SIGNER ->
                parts.signatures().stream().map(SignatureBlock::signer).toList();
            case TYPE, NATIONAL_TITLE, NATIONAL_MOTTO, NUMBER, DATE, MARK, LEGAL_BASES -> List.of();
        };
    }

    /** The parts with other words in one line of a part; an emptied line of a list goes. Unchanged when they don't fit there. */
    public static DocumentParts with(DocumentParts parts, Part part, int item, String words) {
        return switch (part) {
            case PARENT_ORGANISATION -> new Change(parts).parent(words);
            case ORGANISATION -> new Change(parts).organisation(words);
            case SYMBOL -> {
                DocumentNumber number = parts.number();
                yield parts.withNumber(new DocumentNumber(number.number(), number.suffix(), words));
            }
            case PLACE -> new Change(parts).place(words);
            case SUBJECT -> new Change(parts).subject(words);
            case AUTHORITY -> new Change(parts).authority(words);
            case ADDRESSEES -> new Change(parts).addressees(changed(parts.addressees(), item, words));
            case RECIPIENTS ->
                new Change(parts)
                        .recipients(changed(of(parts, Part.RECIPIENTS), item, words).stream()
                                .map(PartLines::recipient)
                                .toList());
            case ARCHIVE -> new Change(parts).archive(words);
            case CAPACITY, POSITION, SIGNER -> withSignature(parts, part, item, words);
            case TYPE, NATIONAL_TITLE, NATIONAL_MOTTO, NUMBER, DATE, MARK, LEGAL_BASES -> parts;
        };
    }

    private static DocumentParts withSignature(DocumentParts parts, Part part, int item, String words) {
        List<SignatureBlock> signatures = new ArrayList<>(parts.signatures());
        SignatureBlock old = signatures.get(item);
        SignatureBlock changed = switch (part) {
            case CAPACITY -> {
                List<Optional<Authority>> lines = Arrays.stream(words.split("\n"))
                        .map(PartLines::authority)
                        .toList();
                yield lines.stream().allMatch(Optional::isPresent)
                        ? new SignatureBlock(
                                lines.stream().map(Optional::get).toList(),
                                old.position(),
                                old.otherPosition(),
                                old.signer())
                        : old;
            }
            case POSITION -> new SignatureBlock(old.authorities(), words, old.otherPosition(), old.signer());
            default -> new SignatureBlock(old.authorities(), old.position(), old.otherPosition(), words);
        };
        signatures.set(item, changed);
        return new Change(parts).signatures(signatures);
    }

    /** A line feed makes two lines of one. */
    private static List<String> changed(List<String> lines, int item, String words) {
        List<String> result = new ArrayList<>(lines);
        result.remove(item);
        result.addAll(item, words.lines().filter(line -> !line.isBlank()).toList());
        return result;
    }

    private static String recipient(Recipient recipient) {
        return recipient.purpose().isEmpty() ? recipient.name() : recipient.name() + " (" + recipient.purpose() + ")";
    }

    /** One field exchanged. */
    private record Change(DocumentParts old) {
        DocumentParts parent(String words) {
            return build(words, old.organisation(), old.place(), old.subject(), old.authority(), old.archive());
        }

        DocumentParts organisation(String words) {
            return build(old.parentOrganisation(), words, old.place(), old.subject(), old.authority(), old.archive());
        }

        DocumentParts place(String words) {
            return build(
                    old.parentOrganisation(), old.organisation(), words, old.subject(), old.authority(), old.archive());
        }

        DocumentParts subject(String words) {
            return build(
                    old.parentOrganisation(), old.organisation(), old.place(), words, old.authority(), old.archive());
        }

        DocumentParts authority(String words) {
            return build(
                    old.parentOrganisation(), old.organisation(), old.place(), old.subject(), words, old.archive());
        }

        DocumentParts archive(String words) {
            return build(
                    old.parentOrganisation(), old.organisation(), old.place(), old.subject(), old.authority(), words);
        }

        private DocumentParts build(
                String parent, String organisation, String place, String subject, String authority, String archive) {
            return new DocumentParts(
                    old.type(),
                    parent,
                    organisation,
                    old.number(),
                    place,
                    old.date(),
                    old.mark(),
                    subject,
                    authority,
                    old.addressees(),
                    old.recipients(),
                    archive,
                    old.signatures());
        }

        DocumentParts addressees(List<String> words) {
            return lists(words, old.recipients(), old.signatures());
        }

        DocumentParts recipients(List<Recipient> words) {
            return lists(old.addressees(), words, old.signatures());
        }

        DocumentParts signatures(List<SignatureBlock> words) {
            return lists(old.addressees(), old.recipients(), words);
        }

        private DocumentParts lists(
                List<String> addressees, List<Recipient> recipients, List<SignatureBlock> signatures) {
            return new DocumentParts(
                    old.type(),
                    old.parentOrganisation(),
                    old.organisation(),
                    old.number(),
                    old.place(),
                    old.date(),
                    old.mark(),
                    old.subject(),
                    old.authority(),
                    addressees,
                    recipients,
                    old.archive(),
                    signatures);
        }
    }
}
