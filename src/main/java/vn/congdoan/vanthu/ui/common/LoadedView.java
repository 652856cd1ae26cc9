package vn.congdoan.vanthu.ui.common;

import javafx.scene.Parent;

/** A view together with the nodes of its FXML. */
public record LoadedView<V>(V view, Parent root) {}
