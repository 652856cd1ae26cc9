package vn.congdoan.vanthu.ui.signing;

import java.util.List;
import java.util.Optional;

/** Asks which of several files of a document is meant: a dialog, or a test's answer. */
@FunctionalInterface
public interface OfficialFileQuestion {

    /** @param files several @return empty when the person thought better of it */
    Optional<OfficialFile> ask(List<OfficialFile> files);
}
