package vn.congdoan.vanthu.app.unit;

import vn.congdoan.vanthu.domain.unit.Unit;

/**
 * Another unit whose name is so alike that it may be the same.
 *
 * @param unit of the register; of the same list when its id is 0
 * @param likeness from 0 to 1
 */
public record NearUnit(Unit unit, double likeness) {}
