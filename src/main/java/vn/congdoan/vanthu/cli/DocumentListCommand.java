package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/** The stored documents with where they stand, last changed first; as JSON a list of a flow with type, number and subject. */
@Command(name = "list")
final class DocumentListCommand extends CliCommand {
    @Option(names = "--state", split = ",", paramLabel = "STATE", descriptionKey = "cli.option.state")
    private List<String> names = new ArrayList<>();

    DocumentListCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        Set<DocumentState> wanted = states();
        Map<Long, DocumentFlow> flows = services.life().workflow().flows();
        List<Map<String, Object>> json = new ArrayList<>();
        for (DocumentSummary document : services.documents().list()) {
            DocumentFlow flow = flows.getOrDefault(document.id(), DocumentFlow.draft(document.id()));
            if (wanted.contains(flow.state())) {
                json.add(asJson(document, flow));
                print(document, flow);
            }
        }
        if (common.json) {
            session.printJson(json);
        } else if (json.isEmpty()) {
            session.tell("cli.document.none");
        }
        return ExitCode.DONE;
    }

    private Set<DocumentState> states() {
        Set<DocumentState> wanted = EnumSet.noneOf(DocumentState.class);
        for (String name : names) {
            try {
                wanted.add(DocumentState.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                String known = Arrays.stream(DocumentState.values())
                        .map(DocumentJson::name)
                        .collect(Collectors.joining(", "));
                throw ProblemException.of("cli.usage.state", name.strip(), known);
            }
        }
        return wanted.isEmpty() ? EnumSet.allOf(DocumentState.class) : wanted;
    }

    private static Map<String, Object> asJson(DocumentSummary document, DocumentFlow flow) {
        Map<String, Object> json = new LinkedHashMap<>(DocumentJson.flow(flow));
        json.put("type", document.typeName());
        DocumentJson.put(json, "number", DocumentJson.number(document.number()));
        json.put("subject", document.subject());
        return json;
    }

    private void print(DocumentSummary document, DocumentFlow flow) {
        if (!common.json) {
            session.print(document.id() + "  " + DocumentJson.name(flow.state()) + "  " + document.typeName() + "  "
                    + document.subject());
        }
    }
}
