/**
 * Paints set pages into PDF/A-2a: fonts embedded, text that can be copied, a tag for every part. Sets nothing itself, so that the
 * file shows exactly the pages of the window.
 */
package vn.congdoan.vanthu.render.pdf;
