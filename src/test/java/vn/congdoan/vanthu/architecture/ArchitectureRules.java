package vn.congdoan.vanthu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.congdoan.vanthu.ArchitectureException;

/** The rules of the house as values, so that the canary can show that each of them catches something. */
final class ArchitectureRules {
    static final String ROOT = "vn.congdoan.vanthu";
    private static final DescribedPredicate<JavaClass> EXCUSED =
            annotatedWith(ArchitectureException.class).forSubtype();

    private ArchitectureRules() {}

    static final ArchRule DOMAIN_NEEDS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", ROOT + ".domain..")
            .because("the domain outlives every library");

    static final ArchRule ENGINES_DO_NOT_KNOW_THE_APPLICATION = noClasses()
            .that()
            .resideInAnyPackage(
                    p("text"),
                    p("format"),
                    p("files"),
                    p("i18n"),
                    p("layout"),
                    p("render"),
                    p("read"),
                    p("sheet"),
                    p("sign"),
                    p("secret"),
                    p("mail"),
                    p("storage"),
                    p("settings"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(p("app"), p("ui"), p("cli"), ROOT);

    static final ArchRule PRIMITIVES_DO_NOT_KNOW_ENGINES = noClasses()
            .that()
            .resideInAnyPackage(p("text"), p("format"), p("files"), p("i18n"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    p("layout"),
                    p("render"),
                    p("read"),
                    p("sheet"),
                    p("sign"),
                    p("secret"),
                    p("mail"),
                    p("storage"),
                    p("settings"));

    static final ArchRule ENGINES_DO_NOT_USE_EACH_OTHER = SlicesRuleDefinition.slices()
            .assignedFrom(new EngineSlices())
            .should()
            .notDependOnEachOther();

    static final ArchRule SERVICES_DO_NOT_KNOW_THE_EDGES = noClasses()
            .that()
            .resideInAPackage(p("app"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(p("ui"), p("cli"), ROOT);

    static final ArchRule EDGES_USE_SERVICES_ONLY = noClasses()
            .that()
            .resideInAnyPackage(p("ui"), p("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    p("text"), p("render"), p("read"), p("sheet"), p("sign"), p("secret"), p("mail"), p("storage"));

    static final ArchRule EDGES_DO_NOT_USE_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage(p("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(p("cli"));

    static final ArchRule COMMAND_LINE_NEEDS_NO_WINDOW = noClasses()
            .that()
            .resideInAPackage(p("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(p("ui"));

    static final ArchRule FREE_OF_CYCLES =
            SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW = noClasses()
            .that(not(resideInAnyPackage(p("ui"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses()
            .that(simpleNameEndingWith("ViewModel"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..");

    static final ArchRule VIEWS_ONLY_BIND =
            noClasses().that(simpleNameEndingWith("View")).should().dependOnClassesThat(services());

    static final ArchRule SCREENS_DO_NOT_USE_EACH_OTHER = SlicesRuleDefinition.slices()
            .assignedFrom(new ScreenSlices())
            .should()
            .notDependOnEachOther();

    static final ArchRule POI_STAYS_HOME = onlyIn("org.apache.poi..", p("render.docx"), p("sheet"), p("read"));
    static final ArchRule ITEXT_STAYS_HOME = onlyIn("com.itextpdf..", p("render.pdf"), p("sign"));
    static final ArchRule PDFBOX_STAYS_HOME = onlyIn("org.apache.pdfbox..", p("render.picture"), p("read"));
    static final ArchRule BOUNCY_CASTLE_STAYS_HOME = onlyIn("org.bouncycastle..", p("sign"), p("secret"));
    static final ArchRule MAIL_STAYS_HOME = onlyIn("jakarta.mail..", p("mail"));
    static final ArchRule DIFF_STAYS_HOME = onlyIn("com.github.difflib..", p("text.compare"));
    static final ArchRule JSOUP_STAYS_HOME = onlyIn("org.jsoup..", p("read"), p("sheet"));
    static final ArchRule CSV_STAYS_HOME = onlyIn("org.apache.commons.csv..", p("sheet"));
    static final ArchRule ZIP_STAYS_HOME = onlyIn("org.apache.commons.compress..", p("files"), p("sheet"));
    static final ArchRule RTF_PARSER_STAYS_HOME = onlyIn("com.rtfparserkit..", p("read"));
    static final ArchRule JOOQ_STAYS_HOME = onlyIn("org.jooq..", p("storage"));
    static final ArchRule H2_STAYS_HOME = onlyIn("org.h2..", p("storage"));
    static final ArchRule FLYWAY_STAYS_HOME = onlyIn("org.flywaydb..", p("storage"));
    static final ArchRule PICOCLI_STAYS_HOME = onlyIn("picocli..", p("cli"));
    static final ArchRule AWT_STAYS_HOME = onlyIn("java.awt..", p("render.picture"));

    static final ArchRule THREADS_ARE_MADE_IN_FEW_PLACES = noClasses()
            .that(not(resideInAnyPackage(p("app.job"), p("ui.task"), p("settings"))))
            .and(not(EXCUSED))
            .should()
            .dependOnClassesThat(threads());

    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that(not(resideInAnyPackage(p("cli"))))
            .and(not(EXCUSED))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule LOGGING_IS_SLF4J = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..",
                    "org.apache.commons.logging..",
                    "org.apache.log4j..",
                    "org.apache.logging..");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that(not(resideInAnyPackage(ROOT)))
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule FILES_ARE_WRITTEN_ATOMICALLY = noClasses()
            .that(not(resideInAnyPackage(p("files"))))
            .and(not(EXCUSED))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileOutputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileWriter")
            .orShould()
            .callMethodWhere(Writes.filesWrite());

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    private static String p(String name) {
        return ROOT + "." + name + "..";
    }

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that(not(resideInAnyPackage(homes)))
                .and(not(EXCUSED))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> services() {
        return resideInAnyPackage(p("app")).and(simpleNameEndingWith("Service"));
    }

    private static DescribedPredicate<JavaClass> threads() {
        return DescribedPredicate.describe(
                "threads, executors or tasks",
                c -> c.getName().equals("java.lang.Thread")
                        || c.getName().startsWith("java.util.concurrent.")
                                && c.getSimpleName().contains("Executor")
                        || c.getName().startsWith("javafx.concurrent."));
    }
}
