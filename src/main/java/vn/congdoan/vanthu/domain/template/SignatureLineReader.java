package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

/** Reads "TM. BAN THƯỜNG VỤ / CHỦ TỊCH / Nguyễn Văn A": authorities, position, perhaps another position, the name. */
final class SignatureLineReader {
    private SignatureLineReader() {}

    static SignatureBlock read(String line) {
        List<String> rest = new ArrayList<>();
        List<Authority> authorities = new ArrayList<>();
        for (String part : line.strip().replaceFirst("^- ", "").split("\\s+/\\s*", -1)) {
            SigningCapacity capacity = capacity(part);
            if (capacity == null) {
                rest.add(part.strip());
            } else {
                authorities.add(new Authority(
                        capacity,
                        part.strip().substring(capacity.prefix().length()).strip()));
            }
        }
        int last = rest.size() - 1;
        String name = last < 0 || rest.get(last).equals(ValuePrinter.BLANK) ? "" : rest.get(last);
        return new SignatureBlock(authorities, last > 0 ? rest.get(0) : "", last > 1 ? rest.get(1) : "", name);
    }

    private static SigningCapacity capacity(String part) {
        for (SigningCapacity capacity : SigningCapacity.values()) {
            if (part.strip().startsWith(capacity.prefix())) {
                return capacity;
            }
        }
        return null;
    }
}
