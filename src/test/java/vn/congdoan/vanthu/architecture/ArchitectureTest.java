package vn.congdoan.vanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house to its plan ({@code src/site/markdown/decisions/0001-layers.md}). */
class ArchitectureTest {
    private static JavaClasses house;
    private static JavaClasses withViolators;

    @BeforeAll
    static void read() {
        ImportOption noGeneratedCode = (Location location) -> !location.contains("/storage/jooq/");
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(noGeneratedCode)
                .importPackages(ArchitectureRules.ROOT);
        withViolators = new ClassFileImporter()
                .importPackages(
                        ArchitectureRules.ROOT + ".domain.canary",
                        ArchitectureRules.ROOT + ".text.canary",
                        ArchitectureRules.ROOT + ".ui.canary");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getName(), () -> ruleOf(rule).allowEmptyShould(true).check(house)));
    }

    @Test
    void aPlantedViolatorIsCaught() {
        assertThat(rules().filter(rule -> violated(ruleOf(rule))).map(Field::getName))
                .contains(
                        "DOMAIN_NEEDS_ONLY_JAVA",
                        "PRIMITIVES_DO_NOT_KNOW_ENGINES",
                        "ONLY_THE_COMMAND_LINE_PRINTS",
                        "TIME_COMES_FROM_A_CLOCK",
                        "FILES_ARE_WRITTEN_ATOMICALLY",
                        "THREADS_ARE_MADE_IN_FEW_PLACES",
                        "POI_STAYS_HOME",
                        "AWT_STAYS_HOME",
                        "JAVAFX_ONLY_IN_THE_WINDOW",
                        "VIEW_MODELS_KNOW_NO_SCENE",
                        "NAMES_SAY_SOMETHING");
    }

    private static boolean violated(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(withViolators).hasViolation();
    }

    private static Stream<Field> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(f -> f.getType() == ArchRule.class && Modifier.isStatic(f.getModifiers()));
    }

    private static ArchRule ruleOf(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
