package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The symbol says the same type as the title (R23). */
final class SymbolTypeRule extends PartRule {
    /** "LĐLĐ-TGNC": the symbol of a letter begins with the organisation. */
    private static final Pattern LETTER = Pattern.compile("(?:LĐLĐ|CĐ\\p{Lu}*|UBND|SGDĐT|TLĐ)-\\p{Lu}[\\p{L}&-]*");

    /** The Party's "Quy định" carries "QĐ/TW". */
    private static final Pattern PARTY_RULE = Pattern.compile("QĐ/(?:TW|TU|HU|ThU|QU|ĐU\\p{L}*)");

    SymbolTypeRule() {
        super("symbol-type", "NĐ 30, Phụ lục I, II.3", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        DocumentType type = input.parts().type();
        String symbol = input.parts().number().symbol().replaceFirst("^\\d{4}/", "");
        String code = symbol.split("[-–/]", 2)[0].strip();
        Optional<DocumentType> named = code.length() < symbol.length() ? typeOf(code, input) : Optional.empty();
        boolean departs = type.symbolPattern() == SymbolPattern.TYPE_ORGANISATION
                && !symbol.isEmpty()
                && !code.equalsIgnoreCase(type.code())
                && !(type.code().equals("QyĐ") && PARTY_RULE.matcher(symbol).matches())
                && (named.isPresent() || LETTER.matcher(symbol).matches());
        return departs
                ? List.of(about(
                        Part.SYMBOL,
                        0,
                        input.parts().number().symbol(),
                        MessageRef.of("check.form.symbol.type", symbol, type.name(), type.code())))
                : List.of();
    }

    private static Optional<DocumentType> typeOf(String code, CheckInput input) {
        return input.pack().types().stream()
                .filter(type -> type.symbolPattern() == SymbolPattern.TYPE_ORGANISATION
                        && type.code().equals(code))
                .findFirst();
    }
}
