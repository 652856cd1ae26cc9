package vn.congdoan.vanthu.ui.common.page;

import javafx.scene.input.KeyEvent;

/** Scrolling the pages by keyboard while they have the focus. */
final class PageKeys {
    private static final double LINE = 48;

    private final PageStack stack;

    PageKeys(PageStack stack) {
        this.stack = stack;
    }

    void attach() {
        stack.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double screen = stack.viewHeight() * 0.9;
        switch (event.getCode()) {
            case UP -> stack.scrollBy(-LINE);
            case DOWN -> stack.scrollBy(LINE);
            case PAGE_UP -> stack.scrollBy(-screen);
            case PAGE_DOWN, SPACE -> stack.scrollBy(screen);
            case HOME -> stack.showPage(0);
            case END -> stack.showPage(Integer.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
