package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.LIVE_FIGURE;
import static vn.congdoan.vanthu.storage.jooq.Tables.ROUND_REPORT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.congdoan.vanthu.domain.report.live.LiveFigure;
import vn.congdoan.vanthu.domain.report.live.LiveFigures;

/** Which figures of which reports follow a round. */
public final class LiveFigureRepository {
    private final Database database;

    public LiveFigureRepository(Database database) {
        this.database = database;
    }

    /** In place of those that the document had. */
    public void save(LiveFigures report) {
        database.write(dsl -> {
            dsl.deleteFrom(LIVE_FIGURE)
                    .where(LIVE_FIGURE.DOCUMENT_ID.eq(report.documentId()))
                    .execute();
            dsl.deleteFrom(ROUND_REPORT)
                    .where(ROUND_REPORT.DOCUMENT_ID.eq(report.documentId()))
                    .execute();
            dsl.insertInto(ROUND_REPORT)
                    .set(ROUND_REPORT.DOCUMENT_ID, report.documentId())
                    .set(ROUND_REPORT.ROUND_ID, report.roundId())
                    .set(ROUND_REPORT.VERSION_ID, report.versionId())
                    .execute();
            report.figures().forEach(figure -> insert(dsl, report.documentId(), figure));
            return report;
        });
    }

    private static void insert(DSLContext dsl, long documentId, LiveFigure figure) {
        dsl.insertInto(LIVE_FIGURE)
                .set(LIVE_FIGURE.DOCUMENT_ID, documentId)
                .set(LIVE_FIGURE.START_OFFSET, figure.start())
                .set(LIVE_FIGURE.END_OFFSET, figure.end())
                .set(LIVE_FIGURE.FIGURE, figure.figure())
                .set(LIVE_FIGURE.SHOWN, figure.shown())
                .execute();
    }

    /** Nothing for a document that isn't a round's report. */
    public Optional<LiveFigures> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(ROUND_REPORT)
                .where(ROUND_REPORT.DOCUMENT_ID.eq(documentId))
                .fetchOptional()
                .map(row ->
                        new LiveFigures(documentId, row.getRoundId(), row.getVersionId(), figures(dsl, documentId))));
    }

    private static List<LiveFigure> figures(DSLContext dsl, long documentId) {
        return dsl.selectFrom(LIVE_FIGURE)
                .where(LIVE_FIGURE.DOCUMENT_ID.eq(documentId))
                .orderBy(LIVE_FIGURE.START_OFFSET)
                .fetch(row ->
                        new LiveFigure(row.getStartOffset(), row.getEndOffset(), row.getFigure(), row.getShown()));
    }

    /** The reports of a round, the latest begun first. */
    public List<Long> documents(long roundId) {
        return database.read(dsl -> dsl.select(ROUND_REPORT.DOCUMENT_ID)
                .from(ROUND_REPORT)
                .where(ROUND_REPORT.ROUND_ID.eq(roundId))
                .orderBy(ROUND_REPORT.DOCUMENT_ID.desc())
                .fetch(ROUND_REPORT.DOCUMENT_ID));
    }
}
