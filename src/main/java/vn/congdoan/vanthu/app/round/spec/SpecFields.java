package vn.congdoan.vanthu.app.round.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congdoan.vanthu.domain.calendar.WrittenDay;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.template.NearestName;

/** Takes the fields of one object of a SPEC.json, and gathers what is wrong with them. */
final class SpecFields {
    /** Before the decimal mark: Excel keeps no more. */
    private static final int DIGITS = 15;

    /** After it: what a computation leaves behind is taken, what would be printed over pages is not. */
    private static final int DECIMALS = 30;

    private final JsonNode object;
    private final String pointer;
    private final List<Finding> found;

    /** @param found gets the findings, with JSON pointers as places */
    SpecFields(JsonNode object, String pointer, List<Finding> found) {
        this.object = object;
        this.pointer = pointer;
        this.found = found;
    }

    /** Warns of fields that nobody knows, with the name that was probably meant. */
    void known(List<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                String nearest = NearestName.among(names, name).orElse("");
                String key = nearest.isEmpty() ? "round.spec.unknownKey" : "round.spec.unknownKeyNear";
                add(Severity.WARNING, name, key, name, nearest);
            }
        });
    }

    JsonNode node(String name) {
        return object.path(name);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** "" where it isn't given; a number as it is written. */
    String text(String name) {
        JsonNode value = node(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            error(name, "round.spec.notText");
            return "";
        }
        return value.asText().strip();
    }

    String requiredText(String name) {
        String text = text(name);
        if (text.isEmpty() && !has(name)) {
            error(name, "round.spec.missing", name);
        }
        return text;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = node(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        String written = value.asText().strip().toLowerCase(Locale.ROOT);
        if (written.equals("true") || written.equals("false")) {
            return written.equals("true");
        }
        error(name, "round.spec.notFlag", value.toString());
        return otherwise;
    }

    /** Null where it isn't given or can't be a limit. */
    BigDecimal number(String name) {
        JsonNode value = node(name);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()) {
            return null;
        }
        try {
            BigDecimal number = value.isNumber() ? value.decimalValue() : decimal(value.asText());
            if (number.precision() - (long) number.scale() > DIGITS || number.scale() > DECIMALS) {
                error(name, "round.spec.numberDigits", DIGITS);
                return null;
            }
            return plain(number);
        } catch (NumberFormatException e) {
            error(name, "round.spec.notNumber", value.toString());
            return null;
        }
    }

    /** Equal numbers have to be equal values: a form is the same version when its indicators are equal. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "12", "12.5", "12,5", "95 %". */
    private static BigDecimal decimal(String written) {
        String digits = written.replace("%", "").replace(" ", "").replace("\u00a0", "");
        boolean comma = digits.indexOf(',') == digits.lastIndexOf(',') && digits.indexOf('.') < 0;
        return new BigDecimal(comma ? digits.replace(',', '.') : digits);
    }

    /** Null where it isn't given or can't be read; that is told when it has to be there. */
    LocalDate day(String name, boolean required) {
        String written = required ? requiredText(name) : text(name);
        if (written.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.of(written);
        if (day.isEmpty()) {
            error(name, "round.spec.notDay", written);
        }
        return day.orElse(null);
    }

    /** Empty where it isn't given. */
    List<String> texts(String name) {
        JsonNode value = node(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            error(name, "round.spec.notList");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(one -> texts.add(one.asText().strip()));
        return texts;
    }

    /** Null where it isn't given or isn't one of them. */
    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        String written = text(name);
        if (written.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (E one : kind.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(written)) {
                return one;
            }
            names.add(one.name().toLowerCase(Locale.ROOT));
        }
        error(name, "round.spec.notOneOf", written, String.join(", ", names));
        return null;
    }

    void error(String name, String key, Object... arguments) {
        add(Severity.ERROR, name, key, arguments);
    }

    void warn(String name, String key, Object... arguments) {
        add(Severity.WARNING, name, key, arguments);
    }

    private void add(Severity severity, String name, String key, Object... arguments) {
        found.add(new Finding(severity, pointer + "/" + name, MessageRef.of(key, arguments)));
    }
}
