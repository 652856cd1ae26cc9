package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.KNOWN_CITATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import vn.congdoan.vanthu.domain.content.KnownCitation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.jooq.tables.records.KnownCitationRecord;

/** The documents that were cited, each once. */
public final class CitationRepository {
    private final Database database;
    private final Clock clock;

    public CitationRepository(Database database, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Stores what the mentions say, joined with what was known of the same documents. */
    public void learn(List<KnownCitation> mentions) {
        if (!mentions.isEmpty()) {
            database.write(dsl -> {
                mentions.forEach(mention -> learn(mention, dsl));
                return null;
            });
        }
    }

    private void learn(KnownCitation mention, DSLContext dsl) {
        List<KnownCitation> same = dsl
                .selectFrom(KNOWN_CITATION)
                .where(KNOWN_CITATION.NUMBER_KEY.eq(KnownCitation.key(mention.number())))
                .fetch(CitationRepository::known)
                .stream()
                .filter(known -> known.agrees(mention))
                .toList();
        KnownCitation joined = same.isEmpty() ? mention : same.get(0).with(mention);
        if (!same.isEmpty() && joined.equals(same.get(0))) {
            return;
        }
        KnownCitationRecord row = dsl.newRecord(KNOWN_CITATION);
        fill(row, joined);
        if (same.isEmpty()) {
            row.insert();
        } else {
            row.setId(joined.id());
            row.update();
        }
    }

    /** Those whose number begins so, the last seen first. */
    public List<KnownCitation> beginning(String number, int most) {
        return database.read(dsl -> dsl.selectFrom(KNOWN_CITATION)
                .where(KNOWN_CITATION.NUMBER_KEY.startsWith(KnownCitation.key(number)))
                .orderBy(KNOWN_CITATION.SEEN_AT.desc(), KNOWN_CITATION.ID.desc())
                .limit(most)
                .fetch(CitationRepository::known));
    }

    private void fill(KnownCitationRecord row, KnownCitation known) {
        row.setNumberKey(KnownCitation.key(known.number()));
        row.setTypeName(known.type());
        row.setFigure(known.figure());
        row.setSeparator(known.separator());
        row.setSymbol(known.symbol());
        row.setDateYear(known.date().year());
        row.setDateMonth(known.date().month());
        row.setDateDay(known.date().day());
        row.setIssuer(known.issuer());
        row.setSubject(known.subject());
        row.setSeenAt(OffsetDateTime.now(clock));
    }

    private static KnownCitation known(KnownCitationRecord row) {
        return new KnownCitation(
                row.getId(),
                row.getTypeName(),
                row.getFigure(),
                row.getSeparator(),
                row.getSymbol(),
                new PartialDate(row.getDateYear(), row.getDateMonth(), row.getDateDay()),
                row.getIssuer(),
                row.getSubject());
    }
}
