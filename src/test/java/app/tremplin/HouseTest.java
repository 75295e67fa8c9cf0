package app.tremplin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Keeps the walls of the house: which room may use which.
class HouseTest {

    private static final String ROOT = "app.tremplin";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /// A room of the house and the rooms it may use. The two top floors also use the list of export formats and the
    /// settings, see [#OPEN_TO_THE_TOP].
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("text", Set.of("domain")),
            Map.entry("skill", Set.of("domain", "text")),
            Map.entry("badge", Set.of("domain", "text")),
            Map.entry("export", Set.of("domain", "text")),
            Map.entry("store", Set.of("domain", "text")),
            Map.entry("exchange", Set.of("domain", "text")),
            Map.entry("platform", Set.of("domain", "text")),
            Map.entry("work", Set.of("domain", "text", "skill", "badge", "export", "store", "exchange", "platform")),
            Map.entry("cli", Set.of("domain", "text", "work")),
            Map.entry("ui", Set.of("domain", "text", "work")));

    private static final DescribedPredicate<JavaClass> OPEN_TO_THE_TOP = DescribedPredicate.describe(
            "an export format or the settings",
            type -> type.getPackageName().equals(ROOT + ".export")
                            && type.getSimpleName().endsWith("Format")
                    || type.getName().startsWith(ROOT + ".platform.Settings"));

    @TestFactory
    Stream<DynamicTest> arrows_only_go_down() {
        return MAY_USE.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> staysWithin(entry.getKey(), entry.getValue())));
    }

    private static void staysWithin(String room, Set<String> rooms) {
        DescribedPredicate<JavaClass> forbidden =
                resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + "." + room + "..")));
        for (String allowed : rooms) {
            forbidden = forbidden.and(DescribedPredicate.not(resideInAPackage(ROOT + "." + allowed + "..")));
        }
        if (room.equals("ui") || room.equals("cli")) {
            forbidden = forbidden.and(DescribedPredicate.not(OPEN_TO_THE_TOP));
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat(forbidden)
                .check(HOUSE);
    }

    @Test
    void every_room_is_on_the_plan() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (!type.getPackageName().equals(ROOT)) {
                rooms.add(type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0]);
            }
        }
        assertThat(MAY_USE.keySet()).containsAll(rooms);
    }

    @Test
    void there_are_no_circles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_ground_needs_the_JDK_alone() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".domain..", ROOT + ".text..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", ROOT + ".domain..", ROOT + ".text.."))
                .check(HOUSE);
    }

    @Test
    void the_skill_engine_is_pure() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".skill..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..", "java.util..", "org.jspecify..", ROOT + ".domain..", ROOT + ".skill.."))
                .check(HOUSE);
    }

    @Test
    void javafx_lives_in_the_window_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".App")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."))
                .check(HOUSE);
    }

    @Test
    void sql_lives_in_the_store_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite.."))
                .check(HOUSE);
    }

    @Test
    void bouncy_castle_stays_behind_signing_and_the_key_file() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".badge.sign..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".platform.KeyFile")
                .should()
                .dependOnClassesThat(resideInAPackage("org.bouncycastle.."))
                .check(HOUSE);
    }

    @Test
    void the_time_is_asked_of_a_clock_that_was_passed_in() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the system for the time", call -> asksTheSystem(call.getTarget())))
                .check(HOUSE);
    }

    private static boolean asksTheSystem(AccessTarget.MethodCallTarget target) {
        String owner = target.getOwner().getName();
        boolean clock = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && target.getName().equals("now") && !clock
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
    }

    @Test
    void chance_is_passed_in_and_only_the_workspace_brings_it() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".work.Tremplin")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes chance", call -> call.getTarget().getOwner().isAssignableTo(RandomGenerator.class)))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ThreadLocalRandom.class)
                .check(HOUSE);
    }

    @Test
    void no_screen_imports_another() {
        slices().matching(ROOT + ".ui.(*)..")
                .namingSlices("$1")
                .as("screens")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(ROOT + ".ui.shell.."), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".ui.kit.."))
                .check(HOUSE);
    }

    @Test
    void one_class_crosses_threads() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".ui.kit.Background")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "start or wait for threads",
                        type -> type.getName().equals("java.lang.Thread")
                                || type.getName().startsWith("java.util.concurrent.")
                                        && !type.getName().equals("java.util.concurrent.Callable")
                                || type.getName().startsWith("javafx.concurrent.")))
                .orShould()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .check(HOUSE);
    }

    @Test
    void screens_leave_files_to_the_verbs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".ui..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read or write files",
                        type -> type.getName().equals("java.nio.file.Files")
                                || type.getName().startsWith("java.nio.channels.")
                                || type.getName().matches("java\\.io\\.File(InputStream|OutputStream|Reader|Writer)")))
                .check(HOUSE);
    }

    @Test
    void only_the_command_line_and_the_door_print() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_class_is() {
        List<String> empty = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Info");
        assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> empty.stream().anyMatch(name::endsWith));
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> bare = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                bare.add(type.getPackageName());
            }
        }
        assertThat(bare).isEmpty();
    }
}
