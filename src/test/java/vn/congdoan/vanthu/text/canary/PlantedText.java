package vn.congdoan.vanthu.text.canary;

import java.awt.Color;
import vn.congdoan.vanthu.layout.SetPage;

/** Breaks the rules on purpose. */
record PlantedText(SetPage page, Color colour, javafx.scene.Node node) {}
