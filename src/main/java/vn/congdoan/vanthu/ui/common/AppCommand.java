package vn.congdoan.vanthu.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Everything that has a key. The menu, the keys and the page of keys behind F1 are made from this list, so that no key means
 * two things and none is a secret.
 */
public enum AppCommand {
    NEW_DOCUMENT(Group.FILE, "shell.command.newDocument", "Shortcut+N"),
    OPEN_FILE(Group.FILE, "shell.command.openFile", "Shortcut+O"),
    DOCUMENTS(Group.FILE, "shell.command.documents", "Shortcut+L"),
    INCOMING(Group.FILE, "shell.command.incoming", "Shortcut+Shift+L"),
    REVIEW(Group.FILE, "shell.command.review", "Shortcut+Shift+R"),
    ROUNDS(Group.FILE, "shell.command.rounds", "Shortcut+R"),
    UNITS(Group.FILE, "shell.command.units", "Shortcut+U"),
    IMPORT(Group.FILE, "shell.command.import", "Shortcut+Shift+O"),
    SAVE(Group.FILE, "shell.command.save", "Shortcut+S"),
    VERSIONS(Group.FILE, "shell.command.versions", "Shortcut+Shift+H"),
    SUBMIT(Group.FILE, "shell.command.submit", "Shortcut+Enter"),
    APPROVE(Group.FILE, "workflow.action.approve", "Shortcut+Shift+D"),
    GIVE_BACK(Group.FILE, "workflow.action.return", "Shortcut+Shift+B"),
    EXPORT(Group.FILE, "shell.command.export", "Shortcut+E"),
    PRINT(Group.FILE, "shell.command.print", "Shortcut+P"),
    QUIT(Group.FILE, "shell.command.quit", "Shortcut+Q"),

    UNDO(Group.EDIT, "shell.command.undo", "Shortcut+Z"),
    REDO(Group.EDIT, "shell.command.redo", "Shortcut+Y", "Shortcut+Shift+Z"),
    BOLD(Group.EDIT, "shell.command.bold", "Shortcut+B"),
    ITALIC(Group.EDIT, "shell.command.italic", "Shortcut+I"),
    MOVE_UP(Group.EDIT, "shell.command.moveUp", "Alt+Up"),
    MOVE_DOWN(Group.EDIT, "shell.command.moveDown", "Alt+Down"),
    FIND(Group.EDIT, "shell.command.find", "Shortcut+F"),
    FIND_NEXT(Group.EDIT, "shell.command.findNext", "F3"),
    FIND_PREVIOUS(Group.EDIT, "shell.command.findPrevious", "Shift+F3"),
    REPLACE(Group.EDIT, "shell.command.replace", "Shortcut+H"),
    COPY_ROWS(Group.EDIT, "shell.command.copyRows", "Shortcut+C"),
    DUPLICATE(Group.EDIT, "shell.command.duplicate", "Shortcut+D"),
    DELETE(Group.EDIT, "shell.command.delete", "Delete"),

    COMMENT(Group.EDIT, "shell.command.comment", "Shortcut+Shift+M"),

    BACK(Group.VIEW, "shell.command.back", "Alt+Left"),
    GO_PARTS(Group.VIEW, "shell.command.goParts", "Alt+1"),
    GO_TEXT(Group.VIEW, "shell.command.goText", "Alt+2"),
    GO_PAGE(Group.VIEW, "shell.command.goPage", "Alt+3"),
    NEXT_OPEN_PLACE(Group.EDIT, "shell.command.nextOpenPlace", "F7"),
    NEXT_FINDING(Group.EDIT, "shell.command.nextFinding", "F8"),
    PREVIOUS_FINDING(Group.EDIT, "shell.command.previousFinding", "Shift+F8"),
    MEND(Group.EDIT, "shell.command.mend", "Alt+Enter"),
    MEND_SAFE(Group.EDIT, "shell.command.mendSafe", "Shortcut+Shift+Enter"),
    GO_FINDINGS(Group.VIEW, "shell.command.goFindings", "Alt+4"),
    GO_OBLIGATIONS(Group.VIEW, "shell.command.goObligations", "Alt+5"),
    GO_CITATIONS(Group.VIEW, "shell.command.goCitations", "Alt+6"),
    GO_COMMENTS(Group.VIEW, "shell.command.goComments", "Alt+7"),
    NEXT_IN_QUEUE(Group.VIEW, "shell.command.nextInQueue", "Alt+Page_Down"),
    PREVIOUS_IN_QUEUE(Group.VIEW, "shell.command.previousInQueue", "Alt+Page_Up"),
    PAGE_DOWN(Group.VIEW, "shell.command.pageDown", "Shortcut+Page_Down"),
    PAGE_UP(Group.VIEW, "shell.command.pageUp", "Shortcut+Page_Up"),
    ZOOM_IN(Group.VIEW, "shell.command.zoomIn", "Shortcut+Equals", "Shortcut+Plus", "Shortcut+Add"),
    ZOOM_OUT(Group.VIEW, "shell.command.zoomOut", "Shortcut+Minus", "Shortcut+Subtract"),
    ZOOM_WIDTH(Group.VIEW, "shell.command.zoomWidth", "Shortcut+0"),

    SIGNING(Group.TOOLS, "shell.command.signing", "Shortcut+K"),
    SIGN_CHOSEN(Group.TOOLS, "shell.command.signChosen", "Shortcut+Shift+K"),
    CHECK_SIGNATURES(Group.TOOLS, "shell.command.checkSignatures", "Shortcut+Shift+V"),
    TEMPLATES(Group.TOOLS, "shell.command.templates", "Shortcut+Shift+T"),
    SETTINGS(Group.TOOLS, "shell.command.settings", "Shortcut+Comma"),
    LOCK(Group.TOOLS, "shell.command.lock", "Shortcut+Shift+Q"),
    CANCEL_WORK(Group.TOOLS, "shell.command.cancelWork", "Shift+Esc"),
    HELP(Group.HELP, "shell.command.help", "F1");

    /** The menus, in their order. */
    public enum Group {
        FILE("shell.menu.file"),
        EDIT("shell.menu.edit"),
        VIEW("shell.menu.view"),
        TOOLS("shell.menu.tools"),
        HELP("shell.menu.help");

        private final String labelKey;

        Group(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    private final Group group;
    private final String labelKey;
    private final List<KeyCombination> accelerators;

    AppCommand(Group group, String labelKey, String... keys) {
        this.group = group;
        this.labelKey = labelKey;
        this.accelerators = Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    public Group group() {
        return group;
    }

    public String labelKey() {
        return labelKey;
    }

    /** At least one; the first is the one that is shown. */
    public List<KeyCombination> accelerators() {
        return accelerators;
    }
}
