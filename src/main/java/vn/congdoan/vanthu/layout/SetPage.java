package vn.congdoan.vanthu.layout;

import java.util.List;

/**
 * One finished page.
 *
 * @param width pt
 * @param height pt
 * @param number as counted (an appendix counts from 1 again), shown or not
 */
public record SetPage(double width, double height, int number, List<Placed> content) {
    public SetPage {
        content = List.copyOf(content);
    }
}
