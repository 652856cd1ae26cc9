package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.EXPECTED_UNIT;
import static vn.congdoan.vanthu.storage.jooq.Tables.REPORTING_ROUND;
import static vn.congdoan.vanthu.storage.jooq.Tables.REPORT_FORM;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.storage.jooq.tables.records.ExpectedUnitRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.ReportFormRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.ReportingRoundRecord;

/** Rounds and the units they expect. The version of the form that a round names has to be stored before. */
public final class RoundRepository {
    private final Database database;

    public RoundRepository(Database database) {
        this.database = database;
    }

    /** The one that is due last first. */
    public List<ReportingRound> list() {
        return rounds(DSL.noCondition());
    }

    public Optional<ReportingRound> byId(long id) {
        return rounds(REPORTING_ROUND.ID.eq(id)).stream().findFirst();
    }

    /** Without regard to case. */
    public Optional<ReportingRound> byCode(String code) {
        return rounds(REPORTING_ROUND.CODE_KEY.eq(ReportFormRepository.key(code))).stream()
                .findFirst();
    }

    /** Those of a series, the one that is due last first. */
    public List<ReportingRound> ofSeries(String series) {
        return rounds(REPORTING_ROUND.SERIES.eq(series));
    }

    /** Whether a document is held here that a round could come from. */
    public boolean isDocument(long id) {
        return database.read(dsl -> dsl.fetchExists(DOCUMENT, DOCUMENT.ID.eq(id)));
    }

    /** Nobody else changes it or its units until the transaction ends. */
    public Optional<ReportingRound> lock(long id) {
        return database.write(dsl -> {
            dsl.selectFrom(REPORTING_ROUND)
                    .where(REPORTING_ROUND.ID.eq(id))
                    .forUpdate()
                    .fetchOptional();
            return byId(id);
        });
    }

    /** @return it with its id */
    public ReportingRound add(ReportingRound round, List<ExpectedUnit> expected) {
        return database.write(dsl -> {
            ReportingRoundRecord row = dsl.newRecord(REPORTING_ROUND);
            fill(dsl, row, round);
            row.insert();
            saveExpected(row.getId(), expected);
            return byId(row.getId()).orElseThrow();
        });
    }

    /** One that is there; what its units owe is saved apart. */
    public void save(ReportingRound round) {
        database.write(dsl -> {
            ReportingRoundRecord row = dsl.fetchSingle(REPORTING_ROUND, REPORTING_ROUND.ID.eq(round.id()));
            fill(dsl, row, round);
            return row.update();
        });
    }

    /** By code, the exempt ones among them. */
    public List<ExpectedUnit> expected(long roundId) {
        return database.read(dsl -> dsl
                .selectFrom(EXPECTED_UNIT)
                .where(EXPECTED_UNIT.ROUND_ID.eq(roundId))
                .fetch(row -> new ExpectedUnit(
                        row.getUnitId(),
                        row.getCode(),
                        row.getName(),
                        row.getGroupName(),
                        row.getExemption(),
                        row.getExtension()))
                .stream()
                .sorted(Comparator.comparing(ExpectedUnit::code, UnitTree.BY_CODE))
                .toList());
    }

    /** Adds those that aren't there and changes the others. */
    public void saveExpected(long roundId, List<ExpectedUnit> units) {
        database.write(dsl -> {
            List<ExpectedUnitRecord> rows =
                    units.stream().map(unit -> row(roundId, unit)).toList();
            dsl.batch(rows.stream()
                            .map(row -> dsl.insertInto(EXPECTED_UNIT)
                                    .set(row)
                                    .onConflict(EXPECTED_UNIT.ROUND_ID, EXPECTED_UNIT.UNIT_ID)
                                    .doUpdate()
                                    .set(row))
                            .toList())
                    .execute();
            return rows.size();
        });
    }

    private List<ReportingRound> rounds(Condition where) {
        return database.read(dsl -> dsl.select()
                .from(REPORTING_ROUND)
                .join(REPORT_FORM)
                .on(REPORT_FORM.ID.eq(REPORTING_ROUND.FORM_ID))
                .where(where)
                .orderBy(REPORTING_ROUND.DEADLINE.desc(), REPORTING_ROUND.ID.desc())
                .fetch(RoundRepository::round));
    }

    private static void fill(DSLContext dsl, ReportingRoundRecord row, ReportingRound round) {
        row.setCode(round.code());
        row.setCodeKey(ReportFormRepository.key(round.code()));
        row.setTitle(round.title());
        row.setPeriodFrom(round.period().from());
        row.setPeriodTo(round.period().to());
        row.setDeadline(round.deadline());
        row.setFormId(formId(dsl, round.form()));
        row.setFormTitle(round.form().title());
        row.setDocumentId(
                round.source().documentId() == 0 ? null : round.source().documentId());
        row.setSentence(round.source().sentence());
        row.setSeries(round.series());
        row.setUpward(round.upward());
        row.setClosed(round.closed());
    }

    private static long formId(DSLContext dsl, ReportForm form) {
        return dsl.select(REPORT_FORM.ID)
                .from(REPORT_FORM)
                .where(REPORT_FORM.CODE_KEY.eq(ReportFormRepository.key(form.code())))
                .and(REPORT_FORM.FORM_VERSION.eq(form.version()))
                .fetchSingle(REPORT_FORM.ID);
    }

    private static ExpectedUnitRecord row(long roundId, ExpectedUnit unit) {
        ExpectedUnitRecord row = new ExpectedUnitRecord();
        row.setRoundId(roundId);
        row.setUnitId(unit.unitId());
        row.setCode(unit.code());
        row.setName(unit.name());
        row.setGroupName(unit.group());
        row.setExemption(unit.exemption());
        row.setExtension(unit.extension());
        return row;
    }

    private static ReportingRound round(Record joined) {
        ReportingRoundRecord row = joined.into(REPORTING_ROUND);
        ReportForm version = ReportFormRepository.form(joined.into(REPORT_FORM).into(ReportFormRecord.class));
        Long document = row.getDocumentId();
        return new ReportingRound(
                row.getId(),
                row.getCode(),
                row.getTitle(),
                new ReportPeriod(row.getPeriodFrom(), row.getPeriodTo()),
                row.getDeadline(),
                new ReportForm(version.code(), version.version(), row.getFormTitle(), version.indicators()),
                new ReportingRound.Source(document == null ? 0 : document, row.getSentence()),
                row.getSeries(),
                row.getUpward(),
                row.getClosed());
    }
}
