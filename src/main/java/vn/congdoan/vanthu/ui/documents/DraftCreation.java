package vn.congdoan.vanthu.ui.documents;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.template.FilledTemplate;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;

/** From a template and its values to a stored draft in the editor; the holes that stayed open are told. */
public final class DraftCreation {

    private record Created(long id, FilledTemplate filled) {}

    private final TemplateService templates;
    private final DocumentService documents;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Notices notices;
    private final SettingsStore settings;

    public DraftCreation(
            TemplateService templates,
            DocumentService documents,
            JobRunner jobs,
            Navigator navigator,
            Notices notices,
            SettingsStore settings) {
        this.templates = templates;
        this.documents = documents;
        this.jobs = jobs;
        this.navigator = navigator;
        this.notices = notices;
        this.settings = settings;
    }

    /** @param onFailure a value that doesn't fit its field, or the store's failure; nothing was created then */
    void create(Template template, Map<String, String> values, Consumer<Throwable> onFailure) {
        jobs.submit(
                new Job<>(MessageRef.of("document.job.create"), control -> {
                    FilledTemplate filled = templates.fill(template, values);
                    return new Created(documents.create(filled.draft(), template.id()), filled);
                }),
                created -> {
                    settings.update(now -> now.withRecentTemplate(template.id()));
                    navigator.open(new Destination.Editor(created.id()));
                    tellOpen(created.filled());
                },
                onFailure);
    }

    private void tellOpen(FilledTemplate filled) {
        if (!filled.open().isEmpty()) {
            String names = filled.open().stream().map(TemplateField::label).collect(Collectors.joining(", "));
            notices.tell(MessageRef.of("document.notice.open", filled.open().size(), names));
        }
    }
}
