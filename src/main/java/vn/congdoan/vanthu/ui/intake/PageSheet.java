package vn.congdoan.vanthu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PageSize;
import vn.congdoan.vanthu.domain.source.Box;
import vn.congdoan.vanthu.ui.common.page.PageImage;

/** A page of the original as wide as there is room: its picture, when it has one, and the marks on it. */
final class PageSheet extends Region {
    private final PageSize size;
    private final ImageView view = new ImageView();
    private final List<Rectangle> marks = new ArrayList<>();
    private List<Box> boxes = List.of();
    private int drawn;

    PageSheet(PageSize size) {
        this.size = size;
        view.setSmooth(true);
        getStyleClass().add("page-sheet");
        getChildren().add(view);
    }

    /** The width in pixels at which its picture was asked for; 0 while it has none. */
    int drawn() {
        return drawn;
    }

    void show(PagePicture picture, int asked) {
        view.setImage(PageImage.of(picture));
        drawn = asked;
    }

    /** That a page couldn't be drawn is remembered, so that it isn't tried again and again. */
    void leaveBlank(int asked) {
        drawn = asked;
    }

    void forget() {
        view.setImage(null);
        drawn = 0;
    }

    /** @return the first of the marks; null for none */
    Rectangle mark(List<Box> wanted) {
        if (!boxes.equals(wanted)) {
            boxes = List.copyOf(wanted);
            getChildren().removeAll(marks);
            marks.clear();
            boxes.forEach(box -> marks.add(new Rectangle()));
            marks.forEach(mark -> mark.getStyleClass().add("page-mark"));
            getChildren().addAll(marks);
            layoutMarks();
        }
        return marks.isEmpty() ? null : marks.get(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return wide * size.height() / size.width();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        layoutMarks();
    }

    private void layoutMarks() {
        double scale = getWidth() / size.width();
        for (int i = 0; i < marks.size(); i++) {
            Box box = boxes.get(i);
            marks.get(i).setX(box.x() * scale);
            marks.get(i).setY(box.y() * scale);
            marks.get(i).setWidth(box.width() * scale);
            marks.get(i).setHeight(box.height() * scale);
        }
    }
}
