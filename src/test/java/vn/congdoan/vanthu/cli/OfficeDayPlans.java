package vn.congdoan.vanthu.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.report.plan.RoundProposal;

/** What the day by the command line reads from the program's answers. */
final class OfficeDayPlans {
    private OfficeDayPlans() {}

    /** The round that a document proposes, taken as it is. */
    static RoundPlan of(ReportingServices reporting, RoundProposal proposal) {
        return new RoundPlan(
                reporting.setup().freeCode("BC", proposal.period()),
                proposal.title(),
                proposal.period(),
                proposal.deadline(),
                List.of(),
                Map.of(),
                new RoundPlan.PlannedForm("", "", proposal.indicators()),
                new ReportingRound.Source(proposal.documentId(), proposal.sentence()),
                "",
                proposal.upward());
    }

    /** With every digit of its numbers. */
    static JsonNode exact(String text) throws IOException {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(text);
    }

    /** In the shape of the golden totals: texts sorted, choices by name, numbers exact. */
    static Object plain(JsonNode total) {
        if (total.isNumber()) {
            BigDecimal number = total.decimalValue().stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        if (total.isArray()) {
            List<String> texts = new ArrayList<>();
            total.forEach(entry -> texts.add(entry.get("text").asText()));
            return texts.stream().sorted().toList();
        }
        if (total.isObject()) {
            Map<String, Integer> counts = new TreeMap<>();
            total.fields()
                    .forEachRemaining(
                            one -> counts.put(one.getKey(), one.getValue().asInt()));
            return counts;
        }
        return total.isNull() ? null : total.asText();
    }

    static JsonNode named(JsonNode indicators, String code) {
        for (JsonNode one : indicators) {
            if (one.get("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code);
    }

    /** The digests of a folder's files by name. */
    static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
