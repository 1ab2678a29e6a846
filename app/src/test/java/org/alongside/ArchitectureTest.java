package org.alongside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** The rules of CONTRIBUTING.md that a machine can check; ModulesTest checks who may call whom. */
class ArchitectureTest {

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/org/alongside/pages/"))
            .importPackages("org.alongside");

    @Test
    void sql_stands_only_in_table_classes() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("whoever looks for a query guesses the Table class of its capability"));
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        for (var type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            check(noClasses().should().callMethod(type, "now").because("a test must be able to set the clock"));
        }
        check(noClasses()
                .that()
                .haveNameNotMatching("org\\.alongside\\.database\\.DatabaseConfiguration")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("there is one clock"));
    }

    @Test
    void ids_are_given_in_time_order() {
        check(noClasses().should().callMethod(UUID.class, "randomUUID").because("new rows sit together on disk"));
    }

    @Test
    void names_say_what_a_class_does() {
        for (var suffix : new String[] {"Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Dto", "Service"}) {
            check(noClasses()
                    .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(simpleNameEndingWith(suffix))));
        }
    }

    @Test
    void controllers_are_package_private_and_called_pages() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .andShould()
                .bePackagePrivate()
                .allowEmptyShould(true));
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    void values_know_neither_spring_nor_the_database() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.alongside.kernel..", "org.alongside.viewer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "java.sql..")
                .allowEmptyShould(true));
    }

    @Test
    void time_limits_are_reckoned_without_spring_and_without_a_database() {
        var engine = new String[] {
            "org.alongside.timelimit",
            "org.alongside.timelimit.calendar..",
            "org.alongside.timelimit.count..",
            "org.alongside.timelimit.rule..",
            "org.alongside.timelimit.command.."
        };
        check(noClasses()
                .that()
                .resideInAnyPackage(engine)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql.."));
        check(com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching("org.alongside.timelimit.(*)..")
                .should()
                .beFreeOfCycles());
    }

    @Test
    void the_server_speaks_through_its_log() {
        check(classes()
                .that()
                .resideOutsideOfPackages("org.alongside", "org.alongside.command..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                        com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)));
    }

    private static void check(ArchRule rule) {
        rule.check(SERVER);
    }
}
