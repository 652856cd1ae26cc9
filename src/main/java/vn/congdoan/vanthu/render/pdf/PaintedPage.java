package vn.congdoan.vanthu.render.pdf;

import java.util.List;
import vn.congdoan.vanthu.layout.SetPage;

/**
 * A page as operators.
 *
 * @param marks the element of each numbered mark
 */
record PaintedPage(SetPage page, byte[] content, List<Integer> marks) {}
