package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.congdoan.vanthu.app.export.DocumentExports;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.settings.SettingsStore;

/** Exports the open document, DOCX and PDF at once, and tells what was written. */
public final class ExportViewModel {
    private static final String EXISTS = "export.exists";

    private final OpenDraft open;
    private final DocumentExports exports;
    private final SettingsStore settings;
    private final EditorWindow window;
    private final ReadOnlyObjectWrapper<List<Path>> written = new ReadOnlyObjectWrapper<>(this, "written", List.of());

    ExportViewModel(OpenDraft open, DocumentExports exports, SettingsStore settings, EditorWindow window) {
        this.open = open;
        this.exports = exports;
        this.settings = settings;
        this.window = window;
        open.documentProperty().addListener((o, was, is) -> dismiss());
    }

    /** The files of the last export; none when there was none or it was dismissed. */
    public ReadOnlyObjectProperty<List<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Into the remembered folder; the first time it is asked for. */
    public void export() {
        String folder = settings.current().exports().folder();
        if (folder.isEmpty()) {
            exportElsewhere();
        } else {
            export(Path.of(folder));
        }
    }

    /** Into a folder that is asked for, and remembered. */
    public void exportElsewhere() {
        String before = settings.current().exports().folder();
        window.folders().ask(before.isEmpty() ? null : Path.of(before)).ifPresent(folder -> {
            settings.update(s -> s.withExports(new Settings.Exports(
                    folder.toString(), s.exports().formats(), s.exports().openAfter())));
            export(folder);
        });
    }

    public void open(Path file) {
        window.opener().accept(file);
    }

    public void openFolder() {
        written.get().stream().findFirst().map(Path::getParent).ifPresent(window.opener());
    }

    public void dismiss() {
        written.set(List.of());
    }

    private void export(Path folder) {
        if (open.isOpen()) {
            dismiss();
            export(open.documentProperty().get().id(), open.session().draft(), folder, OverwritePolicy.REFUSE);
        }
    }

    private void export(long id, Draft draft, Path folder, OverwritePolicy policy) {
        window.jobs()
                .submit(
                        exports.export(id, draft, formats(), folder, policy),
                        this::show,
                        failure -> failed(failure, id, draft, folder));
    }

    private void show(List<Path> files) {
        written.set(files);
        if (settings.current().exports().openAfter()) {
            files.stream().reduce((first, last) -> last).ifPresent(window.opener());
        }
    }

    private void failed(Throwable failure, long id, Draft draft, Path folder) {
        if (failure instanceof ProblemException problem
                && problem.findings().stream().anyMatch(f -> f.message().key().equals(EXISTS))) {
            String name = exports.fileName(draft.parts());
            boolean replace = window.confirmation()
                    .confirm(
                            MessageRef.of("editor.export.replace", name, folder),
                            MessageRef.of("editor.export.replaceAction"));
            export(id, draft, folder, replace ? OverwritePolicy.REPLACE : OverwritePolicy.NUMBER);
            return;
        }
        window.failures().accept(failure);
    }

    private Set<ExportFormat> formats() {
        Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
        for (ExportFormat format : ExportFormat.values()) {
            if (settings.current().exports().formats().contains(format.name().toLowerCase(Locale.ROOT))) {
                formats.add(format);
            }
        }
        return formats.isEmpty() ? EnumSet.of(ExportFormat.DOCX, ExportFormat.PDF) : formats;
    }
}
