package vn.congdoan.vanthu.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import vn.congdoan.vanthu.DesktopApplication;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FolderQuestion;

/** The program itself, with an answer to the system's dialog for folders, which no robot reaches. */
public final class OfficeDayApplication extends DesktopApplication {
    /** Answered when a folder is asked for. */
    static volatile Path folder;

    @Override
    protected FolderQuestion folders(Messages messages, Stage owner) {
        return before -> Optional.ofNullable(folder);
    }

    @Override
    protected void openElsewhere(Path path) {
        // There is no file manager here.
    }
}
