package vn.congdoan.vanthu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** The engines beside each other: the renderers, the store and the settings. */
final class EngineSlices implements SliceAssignment {
    private static final List<String> ENGINES = List.of(
            "render.docx",
            "render.pdf",
            "render.picture",
            "sheet",
            "sign",
            "secret",
            "mail",
            "read",
            "storage",
            "settings");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return ENGINES.stream()
                .filter(engine ->
                        (javaClass.getPackageName() + ".").startsWith(ArchitectureRules.ROOT + "." + engine + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "engines";
    }
}
