package vn.congdoan.vanthu.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads {@code XView.fxml} beside {@code XView} by its name and builds the view, also included ones, with the arguments its
 * supplier gives it.
 */
public final class ViewLoader {
    private final ResourceBundle texts;
    private final Map<Class<?>, Supplier<?>> suppliers = new HashMap<>();

    /** @param texts where the {@code %keys} of the FXML are looked up */
    public ViewLoader(ResourceBundle texts) {
        this.texts = texts;
    }

    public <V> ViewLoader register(Class<V> viewClass, Supplier<? extends V> supplier) {
        suppliers.put(viewClass, supplier);
        return this;
    }

    /** On the JavaFX thread; a new view each time. */
    public <V> LoadedView<V> load(Class<V> viewClass) {
        FXMLLoader loader = new FXMLLoader(fxml(viewClass), texts);
        loader.setControllerFactory(this::create);
        try {
            Parent root = loader.load();
            return new LoadedView<>(viewClass.cast(loader.getController()), root);
        } catch (IOException e) {
            throw new UncheckedIOException(viewClass.getName(), e);
        }
    }

    private Object create(Class<?> viewClass) {
        Supplier<?> supplier = suppliers.get(viewClass);
        if (supplier == null) {
            throw new IllegalStateException("no supplier registered for " + viewClass.getName());
        }
        return supplier.get();
    }

    private static URL fxml(Class<?> viewClass) {
        URL url = viewClass.getResource(viewClass.getSimpleName() + ".fxml");
        if (url == null) {
            throw new IllegalStateException("no FXML beside " + viewClass.getName());
        }
        return url;
    }
}
