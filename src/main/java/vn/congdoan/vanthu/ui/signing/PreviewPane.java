package vn.congdoan.vanthu.ui.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import vn.congdoan.vanthu.app.signing.office.SigningList;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.page.PageImage;

/** The pages of a document with the places where signatures will stand. */
final class PreviewPane {
    private static final double EDGE = 46;
    private static final double LEAST = 200;

    private final ScrollPane scroll;
    private final VBox pages;
    private final Messages messages;

    PreviewPane(ScrollPane scroll, VBox pages, Messages messages) {
        this.scroll = scroll;
        this.pages = pages;
        this.messages = messages;
    }

    void show(ObservableValue<SigningList.Preview> preview) {
        preview.addListener((o, was, is) -> fill(is));
        fill(preview.getValue());
    }

    private void fill(SigningList.Preview preview) {
        List<Node> sheets = new ArrayList<>();
        if (preview != null) {
            for (int i = 0; i < preview.pages().size(); i++) {
                sheets.add(sheet(preview, i));
            }
        }
        pages.getChildren().setAll(sheets);
        if (preview != null) {
            Platform.runLater(() -> reveal(preview));
        }
    }

    /** What one looks for is where the signature will stand, mostly on the last page. */
    private void reveal(SigningList.Preview preview) {
        preview.marks().stream()
                .filter(mark -> mark.place().page() <= pages.getChildren().size())
                .max(Comparator.comparingInt(mark -> mark.place().page()))
                .ifPresent(mark -> {
                    scroll.layout();
                    Bounds sheet =
                            pages.getChildren().get(mark.place().page() - 1).getBoundsInParent();
                    double scale = preview.scale()
                            * sheet.getWidth()
                            / preview.pages().get(mark.place().page() - 1).width();
                    double middle = sheet.getMinY()
                            + scale * (mark.place().top() + mark.place().height() / 2);
                    double seen = scroll.getViewportBounds().getHeight();
                    double hidden = Math.max(1, pages.getHeight() - seen);
                    scroll.setVvalue(Math.max(0, Math.min(1, (middle - seen / 2) / hidden)));
                });
    }

    private Node sheet(SigningList.Preview preview, int index) {
        PagePicture picture = preview.pages().get(index);
        ImageView image = new ImageView(PageImage.of(picture));
        image.setPreserveRatio(true);
        image.setSmooth(true);
        var width = Bindings.max(LEAST, scroll.widthProperty().subtract(EDGE));
        image.fitWidthProperty().bind(width);
        Pane marks = new Pane();
        marks.setMouseTransparent(true);
        ObservableDoubleValue scale = width.multiply(preview.scale() / picture.width());
        preview.marks().stream()
                .filter(mark -> mark.place().page() == index + 1)
                .forEach(mark -> draw(mark, marks, scale));
        StackPane sheet = new StackPane(image, marks);
        sheet.getStyleClass().add("signing-paper");
        sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
        return sheet;
    }

    /** @param scale pixels of the window for each point */
    private void draw(SigningList.Mark mark, Pane onto, ObservableDoubleValue scale) {
        Rectangle box = new Rectangle();
        box.getStyleClass().add("signing-mark");
        var at = Bindings.createDoubleBinding(scale::get, scale);
        box.xProperty().bind(at.multiply(mark.place().left()));
        box.yProperty().bind(at.multiply(mark.place().top()));
        box.widthProperty().bind(at.multiply(mark.place().width()));
        box.heightProperty().bind(at.multiply(mark.place().height()));
        onto.getChildren().add(box);
        if (mark.role() == SigningRole.PERSON || mark.role() == SigningRole.ORGANISATION) {
            boolean seal = mark.role() == SigningRole.ORGANISATION;
            Label name = new Label(messages.get(seal ? "signing.mark.seal" : "signing.mark.person"));
            name.getStyleClass().add("signing-mark-name");
            name.layoutXProperty().bind(box.xProperty().add(2));
            // The seal lies over a third of the signature: each name where the other's box is not.
            name.layoutYProperty()
                    .bind(
                            seal
                                    ? box.yProperty().add(box.heightProperty()).subtract(name.heightProperty())
                                    : box.yProperty());
            onto.getChildren().add(name);
        }
    }
}
