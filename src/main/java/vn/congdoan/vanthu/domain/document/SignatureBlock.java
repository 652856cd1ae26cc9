package vn.congdoan.vanthu.domain.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Who signs, as the lines stand on paper: {@code TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH / (signature) / other position / name}.
 *
 * @param authorities the lines with a capacity, outermost first; none when the head signs in their own right
 * @param position the signer's position; "" where the authority line says it already ("Q. CHỦ TỊCH")
 * @param otherPosition a second position printed above the name (box 7b of NĐ 30); mostly ""
 * @param signer the name; "" while open
 */
public record SignatureBlock(List<Authority> authorities, String position, String otherPosition, String signer) {

    /** One line such as "TM. BAN THƯỜNG VỤ". */
    public record Authority(SigningCapacity capacity, String body) {
        public String line() {
            return capacity.prefix() + " " + body;
        }
    }

    public SignatureBlock {
        authorities = List.copyOf(authorities);
    }

    /** The capital lines above the signature, in their order. */
    public List<String> headLines() {
        List<String> lines =
                new ArrayList<>(authorities.stream().map(Authority::line).toList());
        if (!position.isEmpty()) {
            lines.add(position);
        }
        return List.copyOf(lines);
    }
}
