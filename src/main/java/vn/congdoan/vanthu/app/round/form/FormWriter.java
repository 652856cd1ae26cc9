package vn.congdoan.vanthu.app.round.form;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.sheet.form.FormTemplate;
import vn.congdoan.vanthu.sheet.form.UnitForm;

/** Puts forms on the disk, a file each or all in one zip. */
final class FormWriter {
    /** Equal forms shall give equal files, so no file tells the minute it was made in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FormTemplate template;
    private final JobControl control;

    FormWriter(FormTemplate template, JobControl control) {
        this.template = template;
        this.control = control;
    }

    /** A cancelled job leaves the whole files that are there already. */
    void files(List<UnitForm> units, List<MadeForms.Form> forms, Path folder) {
        for (int i = 0; i < units.size(); i++) {
            step(i, units.size());
            UnitForm unit = units.get(i);
            AtomicFile.write(folder.resolve(forms.get(i).file()), out -> template.write(unit, out));
        }
        control.progress(units.size(), units.size());
    }

    /** A cancelled job leaves no file. */
    void zip(List<UnitForm> units, List<MadeForms.Form> forms, Path file) {
        AtomicFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.NO_COMPRESSION); // workbooks are packed already
            for (int i = 0; i < units.size(); i++) {
                step(i, units.size());
                ZipEntry entry = new ZipEntry(forms.get(i).file());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                template.write(units.get(i), new Open(zip));
                zip.closeEntry();
            }
            zip.finish();
            control.progress(units.size(), units.size());
        });
    }

    private void step(int done, int all) {
        control.checkCancelled();
        control.progress(done, all);
    }

    /** Takes blocks as blocks, and can't be closed by whoever writes one entry. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
