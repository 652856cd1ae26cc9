package vn.congdoan.vanthu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** The feature packages of the window; what they share and the shell that opens them stand apart. */
final class ScreenSlices implements SliceAssignment {
    private static final Set<String> SHARED = Set.of("common", "task", "error", "theme", "shell");
    private static final String UI = ArchitectureRules.ROOT + ".ui.";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        String name = javaClass.getPackageName() + ".";
        if (!name.startsWith(UI) || name.equals(UI)) {
            return SliceIdentifier.ignore();
        }
        String feature = name.substring(UI.length(), name.indexOf('.', UI.length()));
        return SHARED.contains(feature) ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
        return "screens";
    }
}
