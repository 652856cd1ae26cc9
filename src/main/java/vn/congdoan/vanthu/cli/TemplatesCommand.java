package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;

/** Lists the templates with their fields. */
@Command(name = "templates")
final class TemplatesCommand extends CliCommand {

    TemplatesCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    @Override
    int run(CliServices services) {
        List<Template> templates = services.templates().list();
        if (common.json) {
            session.printJson(templates.stream().map(TemplatesCommand::asJson).toList());
        } else {
            templates.forEach(this::print);
        }
        services.templates().broken().forEach((id, findings) -> {
            session.tell("cli.templates.broken", id);
            session.err().println(session.messages.get(findings));
        });
        return ExitCode.DONE;
    }

    private static Map<String, Object> asJson(Template template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", template.id());
        json.put("type", template.type().name());
        json.put("title", template.title());
        json.put(
                "fields",
                template.fields().stream().map(TemplatesCommand::asJson).toList());
        return json;
    }

    private static Map<String, Object> asJson(TemplateField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", field.name());
        json.put("label", field.label());
        json.put("kind", field.kind().name());
        json.put("default", field.defaultValue());
        json.put("required", field.required());
        if (!field.choices().isEmpty()) {
            json.put("choices", field.choices());
        }
        if (!field.columns().isEmpty()) {
            json.put("columns", field.columns());
        }
        return json;
    }

    private void print(Template template) {
        session.print(template.id() + "  " + template.type().name() + "  " + template.title());
        for (TemplateField field : template.fields()) {
            String value = field.defaultValue().replace("\n", "; ");
            session.print("    " + field.name() + "  " + field.label() + note(field)
                    + (value.isEmpty() ? "" : "  = " + value));
        }
    }

    private String note(TemplateField field) {
        String kind = session.messages.get("cli.templates.kind." + field.kind().name());
        return " (" + (field.required() ? kind : session.messages.get("cli.templates.optional", kind)) + ")";
    }
}
