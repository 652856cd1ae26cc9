package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.OfficeProfile;

/** Makes a document of another type: its symbol and the count of its signatures follow, everything else stays. */
public final class TypeChange {
    private static final SignatureBlock OPEN = new SignatureBlock(List.of(), "", "", "");

    private TypeChange() {}

    /** @param office names the abbreviations of the new symbol; null while it isn't known */
    public static DocumentParts to(DocumentType type, DocumentParts parts, OfficeProfile office) {
        DocumentNumber number = parts.number();
        return PartsEdit.of(parts)
                .type(type)
                .number(new DocumentNumber(number.number(), number.suffix(), symbol(type, parts, office)))
                .signatures(signatures(type, parts.signatures()))
                .done();
    }

    private static String symbol(DocumentType type, DocumentParts parts, OfficeProfile office) {
        if (type.symbolPattern() == SymbolPattern.NONE) {
            return "";
        }
        String code = office == null ? "" : office.organisationCode();
        String unit = office == null ? "" : office.unitCode();
        String old = parts.number().symbol();
        String ownPrefix = parts.type().code() + "-";
        boolean named = parts.type().symbolPattern() == SymbolPattern.TYPE_ORGANISATION && old.startsWith(ownPrefix);
        String organisation = named ? old.substring(ownPrefix.length()) : code;
        return type.symbolPattern() == SymbolPattern.TYPE_ORGANISATION
                ? joined(type.code(), organisation)
                : joined(organisation, unit);
    }

    private static String joined(String first, String second) {
        return second.isBlank() ? first : first.isBlank() ? second : first + "-" + second;
    }

    private static List<SignatureBlock> signatures(DocumentType type, List<SignatureBlock> old) {
        List<SignatureBlock> signatures = new ArrayList<>(old);
        while (signatures.size() < type.signatures()) {
            signatures.add(OPEN);
        }
        return signatures.subList(0, type.signatures());
    }
}
