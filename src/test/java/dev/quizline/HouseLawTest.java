package dev.quizline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Who may import whom, and what may be obtained where. */
@AnalyzeClasses(packages = "dev.quizline", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseLawTest {

  @ArchTest static final ArchRule quiz_imports_nothing_of_ours = room("quiz");

  @ArchTest static final ArchRule verify_knows_quiz = room("verify", "quiz");

  @ArchTest static final ArchRule bank_knows_quiz_and_verify = room("bank", "quiz", "verify");

  @ArchTest static final ArchRule draft_knows_banks = room("draft", "quiz", "bank", "verify");

  @ArchTest
  static final ArchRule exchange_knows_what_it_carries = room("exchange", "quiz", "bank", "verify");

  @ArchTest static final ArchRule journal_knows_quiz = room("journal", "quiz");

  @ArchTest
  static final ArchRule terminal_knows_what_it_shows =
      room("terminal", "quiz", "verify", "bank", "journal");

  @ArchTest
  static final ArchRule classroom_knows_quiz_journal_and_views =
      room("classroom", "quiz", "journal", "terminal");

  @ArchTest
  static final ArchRule netty_stays_in_the_host =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.quizline.classroom..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.netty..");

  @ArchTest
  static final ArchRule quiz_does_no_io =
      noClasses()
          .that()
          .resideInAPackage("dev.quizline.quiz..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                  .as("that do input or output"));

  @ArchTest
  static final ArchRule jackson_stays_where_files_are_read =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.quizline.bank..",
              "dev.quizline.journal..",
              "dev.quizline.classroom..",
              "dev.quizline.exchange..",
              "dev.quizline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");

  @ArchTest
  static final ArchRule picocli_stays_in_cli =
      noClasses()
          .that(resideInAPackage("dev.quizline..").and(not(resideInAPackage("dev.quizline.cli.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule jline_stays_at_the_terminal =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.quizline.terminal..", "dev.quizline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jline..");

  @ArchTest
  static final ArchRule streams_and_environment_come_in_by_main =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.quizline.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule time_and_chance_come_in_by_main =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.quizline.Main")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(InstantSource.class, "system")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(RandomGenerator.class, "getDefault")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule nothing_static_changes =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("dev.quizline..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule things_are_named_not_drawers =
      classes()
          .that()
          .resideInAPackage("dev.quizline..")
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager");

  private static ArchRule room(String room, String... mayImport) {
    String[] forbidden =
        java.util.stream.Stream.of(
                "quiz",
                "verify",
                "bank",
                "draft",
                "exchange",
                "journal",
                "classroom",
                "terminal",
                "cli")
            .filter(other -> !other.equals(room))
            .filter(other -> !java.util.List.of(mayImport).contains(other))
            .map(other -> "dev.quizline." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("dev.quizline." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because("that is the law of the house");
  }
}
