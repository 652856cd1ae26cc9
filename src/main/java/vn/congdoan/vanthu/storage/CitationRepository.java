package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.CITED_DOCUMENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.jooq.tables.records.CitedDocumentRecord;

/** The documents that were cited, each once; which mentions are of one document is for the caller to say. */
public final class CitationRepository {
    private final Database database;
    private final Clock clock;

    public CitationRepository(Database database, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Puts other entries in the place of those with this key, all at once; nothing is written when they are the same. */
    public void change(String key, UnaryOperator<List<Citation>> change) {
        database.write(dsl -> {
            List<Citation> known = dsl.selectFrom(CITED_DOCUMENT)
                    .where(CITED_DOCUMENT.NUMBER_KEY.eq(key))
                    .orderBy(CITED_DOCUMENT.ID)
                    .fetch(CitationRepository::citation);
            List<Citation> changed = change.apply(known);
            if (!changed.equals(known)) {
                dsl.deleteFrom(CITED_DOCUMENT)
                        .where(CITED_DOCUMENT.NUMBER_KEY.eq(key))
                        .execute();
                for (Citation each : changed) {
                    CitedDocumentRecord row = dsl.newRecord(CITED_DOCUMENT);
                    fill(row, key, each);
                    row.insert();
                }
            }
            return null;
        });
    }

    /** Those whose key begins so, the last seen first. */
    public List<Citation> beginning(String keyStart, int most) {
        return database.read(dsl -> dsl.selectFrom(CITED_DOCUMENT)
                .where(CITED_DOCUMENT.NUMBER_KEY.startsWith(keyStart))
                .orderBy(CITED_DOCUMENT.SEEN_AT.desc(), CITED_DOCUMENT.ID.desc())
                .limit(most)
                .fetch(CitationRepository::citation));
    }

    private void fill(CitedDocumentRecord row, String key, Citation cited) {
        row.setNumberKey(key);
        row.setTypeName(cited.type());
        row.setFigure(cited.figure());
        row.setSeparator(cited.separator());
        row.setSymbol(cited.symbol());
        row.setDateYear(cited.date().year());
        row.setDateMonth(cited.date().month());
        row.setDateDay(cited.date().day());
        row.setIssuer(cited.issuer());
        row.setSubject(cited.subject());
        row.setCitingWords(cited.text());
        row.setSeenAt(OffsetDateTime.now(clock));
    }

    private static Citation citation(CitedDocumentRecord row) {
        return new Citation(
                row.getTypeName(),
                row.getFigure(),
                row.getSeparator(),
                row.getSymbol(),
                new PartialDate(row.getDateYear(), row.getDateMonth(), row.getDateDay()),
                row.getIssuer(),
                row.getSubject(),
                row.getCitingWords(),
                new TextRange(0, 0),
                Set.of());
    }
}
