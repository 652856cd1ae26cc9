package vn.congdoan.vanthu.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Which calls write a file past {@code AtomicFile}. */
final class Writes {
    private static final Set<String> WRITING =
            Set.of("write", "writeString", "newOutputStream", "newBufferedWriter", "copy", "move");

    private Writes() {}

    static DescribedPredicate<JavaMethodCall> filesWrite() {
        return DescribedPredicate.describe(
                "write a file",
                call -> call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                        && WRITING.contains(call.getName()));
    }
}
