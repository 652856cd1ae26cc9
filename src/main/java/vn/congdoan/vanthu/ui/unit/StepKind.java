package vn.congdoan.vanthu.ui.unit;

/** The steps of a unit's life, as they are asked about. */
enum StepKind {
    RENAME(
            "unit.step.rename.title",
            "unit.step.rename.explanation",
            "unit.step.rename.action",
            "unit.step.rename.words"),
    TRANSFER(
            "unit.step.transfer.title",
            "unit.step.transfer.explanation",
            "unit.step.transfer.action",
            "unit.step.transfer.words"),
    MERGE("unit.step.merge.title", "unit.step.merge.explanation", "unit.step.merge.action", "unit.step.merge.words"),
    RENAME_GROUP(
            "unit.step.renameGroup.title",
            "unit.step.renameGroup.explanation",
            "unit.step.renameGroup.action",
            "unit.step.renameGroup.words"),
    DISSOLVE("unit.step.dissolve.title", "unit.step.dissolve.explanation", "unit.step.dissolve.action", "");

    private final String titleKey;
    private final String explanationKey;
    private final String actionKey;
    private final String wordsKey;

    StepKind(String titleKey, String explanationKey, String actionKey, String wordsKey) {
        this.titleKey = titleKey;
        this.explanationKey = explanationKey;
        this.actionKey = actionKey;
        this.wordsKey = wordsKey;
    }

    String titleKey() {
        return titleKey;
    }

    String explanationKey() {
        return explanationKey;
    }

    String actionKey() {
        return actionKey;
    }

    /** Whether nothing comes of it without them. */
    boolean needsWords() {
        return this == RENAME || this == TRANSFER || this == RENAME_GROUP;
    }

    /** Of what is typed or chosen; "" when nothing is. */
    String wordsKey() {
        return wordsKey;
    }
}
