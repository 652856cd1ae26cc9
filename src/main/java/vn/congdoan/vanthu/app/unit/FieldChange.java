package vn.congdoan.vanthu.app.unit;

import vn.congdoan.vanthu.domain.unit.UnitField;

/**
 * What a row of a list would change.
 *
 * @param before "" when nothing was known
 */
public record FieldChange(UnitField field, String before, String after) {}
