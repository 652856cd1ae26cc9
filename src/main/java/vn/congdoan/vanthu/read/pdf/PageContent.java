package vn.congdoan.vanthu.read.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param width pt, as the page lies
 * @param pictures how much of the page pictures cover: 1 is all of it
 * @param charts what is written on drawings that are tagged as tables; it is not among the glyphs
 * @param unmapped how many glyphs have no letter
 */
record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        double pictures,
        int unmapped,
        List<ChartWords> charts) {}
