package vn.congdoan.vanthu.ui.canary;

import javafx.scene.Node;

/** Breaks the rules on purpose. */
record PlantedViewModel(Node node) {}
