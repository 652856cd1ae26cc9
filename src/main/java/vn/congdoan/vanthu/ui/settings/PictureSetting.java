package vn.congdoan.vanthu.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.signing.office.SigningSetup;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

/** A picture for the page, and what is wrong with it. */
public final class PictureSetting {
    private final SigningSetup setup;
    private final JobRunner jobs;
    private final Messages messages;
    private final StringProperty path = new SimpleStringProperty(this, "path", "");
    private final ReadOnlyStringWrapper faults = new ReadOnlyStringWrapper(this, "faults", "");

    PictureSetting(SigningSetup setup, JobRunner jobs, Messages messages) {
        this.setup = setup;
        this.jobs = jobs;
        this.messages = messages;
        path.addListener((o, was, is) -> check(is));
    }

    private void check(String file) {
        faults.set("");
        if (!file.isBlank()) {
            jobs.submit(setup.pictureFaults(Path.of(file)), found -> show(file, found), failure -> {
                if (failure instanceof ProblemException problem) {
                    faults.set(messages.get(problem.findings()));
                }
            });
        }
    }

    private void show(String file, List<MessageRef> found) {
        if (file.equals(path.get())) {
            faults.set(found.stream().map(messages::get).collect(Collectors.joining("\n")));
        }
    }

    /** "" for none. */
    public StringProperty pathProperty() {
        return path;
    }

    /** "" when nothing is wrong. */
    public ReadOnlyStringProperty faultsProperty() {
        return faults.getReadOnlyProperty();
    }
}
