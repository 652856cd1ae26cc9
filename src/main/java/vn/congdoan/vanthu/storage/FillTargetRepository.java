package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.FILL_TARGET;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.storage.jooq.tables.records.FillTargetRecord;

/** What people said belongs where in superiors' workbooks, by the workbook's layout. */
public final class FillTargetRepository {
    private final Database database;

    public FillTargetRepository(Database database) {
        this.database = database;
    }

    /** Empty for a layout that nobody filled yet. */
    public Map<CellPlace, FillSubject> of(String formCode, String layout) {
        return database.read(dsl -> {
            Map<CellPlace, FillSubject> targets = new LinkedHashMap<>();
            dsl.selectFrom(FILL_TARGET)
                    .where(FILL_TARGET.FORM_CODE.eq(formCode), FILL_TARGET.LAYOUT.eq(layout))
                    .orderBy(FILL_TARGET.SHEET, FILL_TARGET.CELL_ROW, FILL_TARGET.CELL_COLUMN)
                    .forEach(row -> targets.put(
                            new CellPlace(row.getSheet(), row.getCellRow(), row.getCellColumn()), subject(row)));
            return targets;
        });
    }

    /** In place of what was kept of the layout before. */
    public void keep(String formCode, String layout, Map<CellPlace, FillSubject> targets) {
        database.write(dsl -> {
            dsl.deleteFrom(FILL_TARGET)
                    .where(FILL_TARGET.FORM_CODE.eq(formCode), FILL_TARGET.LAYOUT.eq(layout))
                    .execute();
            return dsl.batchInsert(targets.entrySet().stream()
                            .map(one -> row(formCode, layout, one.getKey(), one.getValue()))
                            .toList())
                    .execute();
        });
    }

    private static FillSubject subject(FillTargetRecord row) {
        return new FillSubject(
                row.getIndicator(), FillSubject.Scope.valueOf(row.getScope()), row.getGroupName(), row.getUnitId());
    }

    private static FillTargetRecord row(String formCode, String layout, CellPlace place, FillSubject subject) {
        FillTargetRecord row = new FillTargetRecord();
        row.setFormCode(formCode);
        row.setLayout(layout);
        row.setSheet(place.sheet());
        row.setCellRow(place.row());
        row.setCellColumn(place.column());
        row.setIndicator(subject.code());
        row.setScope(subject.scope().name());
        row.setGroupName(subject.group());
        row.setUnitId(subject.unitId());
        return row;
    }
}
