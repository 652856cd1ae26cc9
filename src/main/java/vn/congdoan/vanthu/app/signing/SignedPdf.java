package vn.congdoan.vanthu.app.signing;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SigningField;

/**
 * A file after signing.
 *
 * @param pdf its bytes
 * @param field where it was signed
 * @param visible whether something is seen of it
 * @param remarks what the person should know, such as that nothing is to be seen because no place was found
 */
public record SignedPdf(byte[] pdf, SigningField field, boolean visible, List<MessageRef> remarks) {
    public SignedPdf {
        remarks = List.copyOf(remarks);
    }
}
