/**
 * Takes returned workbooks in: recognised, checked, asked about, stored only once confirmed. Paths become {@link FoundFiles}, each file is
 * opened and {@link Recognised}, a {@link Judge} says what that comes to together with the answers of people, and the {@link IntakePlan} of
 * them all is shown, answered and at last written down.
 */
package vn.congdoan.vanthu.app.round.intake;
