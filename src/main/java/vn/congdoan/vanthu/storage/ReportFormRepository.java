package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.REPORT_FORM;

import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.storage.jooq.tables.records.ReportFormRecord;

/** The forms, each version for itself. */
public final class ReportFormRepository {
    private final Database database;

    public ReportFormRepository(Database database) {
        this.database = database;
    }

    /** The versions of a family, the first one first. */
    public List<ReportForm> versions(String code) {
        return database.read(dsl -> dsl.selectFrom(REPORT_FORM)
                .where(REPORT_FORM.CODE_KEY.eq(key(code)))
                .orderBy(REPORT_FORM.FORM_VERSION)
                .fetch(ReportFormRepository::form));
    }

    /** Stores a version unless it is there already; one that is there never changes. */
    public void keep(ReportForm form) {
        database.write(dsl -> {
            if (dsl.fetchExists(
                    REPORT_FORM,
                    REPORT_FORM.CODE_KEY.eq(key(form.code())),
                    REPORT_FORM.FORM_VERSION.eq(form.version()))) {
                return 0;
            }
            ReportFormRecord row = dsl.newRecord(REPORT_FORM);
            row.setCode(form.code());
            row.setCodeKey(key(form.code()));
            row.setFormVersion(form.version());
            row.setTitle(form.title());
            row.setIndicators(IndicatorJson.write(form.indicators()));
            return row.insert();
        });
    }

    static ReportForm form(ReportFormRecord row) {
        return new ReportForm(
                row.getCode(), row.getFormVersion(), row.getTitle(), IndicatorJson.read(row.getIndicators()));
    }

    static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
