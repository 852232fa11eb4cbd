package saitrong;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import saitrong.shared.BesideTheOthers;

/// The map of the packages. Each feature names the ones that it may use; `shared` and what is not
/// ours are free to all.
@BesideTheOthers
class ArrowsTest {

  private static final Set<String> LEVEL_0 = Set.of("message", "store", "staff");
  private static final Set<String> LEVELS_0_1 =
      with(LEVEL_0, "citizen", "content", "promise", "transcript", "timer", "flow", "faq");
  private static final Set<String> LEVELS_0_2 =
      with(LEVELS_0_1, "inbox", "outbox", "ticket", "attachment", "review", "linked");
  private static final Set<String> LEVELS_0_3 =
      with(LEVELS_0_2, "line", "rating", "booking", "learning", "handoff");
  private static final Set<String> LEVELS_0_4 = with(LEVELS_0_3, "conversation");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("shared", Set.of()),
          Map.entry("message", Set.of()),
          Map.entry("store", Set.of()),
          Map.entry("staff", Set.of("store")),
          Map.entry("citizen", LEVEL_0),
          Map.entry("content", with(LEVEL_0, "flow", "faq")),
          Map.entry("promise", Set.of("content")),
          Map.entry("timer", with(LEVEL_0, "citizen")),
          Map.entry("flow", Set.of("message")),
          Map.entry("faq", Set.of("message")),
          Map.entry("transcript", with(LEVEL_0, "citizen")),
          Map.entry("inbox", LEVELS_0_1),
          Map.entry("outbox", with(LEVELS_0_1, "inbox")),
          Map.entry("ticket", with(LEVEL_0, "citizen", "content", "promise")),
          Map.entry("review", with(LEVEL_0, "content", "faq")),
          Map.entry("attachment", with(LEVELS_0_1, "inbox")),
          Map.entry("booking", LEVELS_0_1),
          Map.entry(
              "handoff",
              with(
                  LEVEL_0,
                  "citizen",
                  "content",
                  // Officers put answers of the FAQ into their own words.
                  "faq",
                  "transcript",
                  "outbox",
                  "ticket",
                  // They see what was sent; it is kept by the message it came in.
                  "attachment",
                  "inbox",
                  "document")),
          Map.entry("line", Set.of("message", "store", "inbox", "outbox", "citizen", "attachment")),
          Map.entry("rating", with(LEVEL_0, "citizen", "content", "ticket")),
          Map.entry("linked", with(LEVEL_0, "citizen")),
          Map.entry("learning", with(LEVEL_0, "citizen")),
          // What goes with a result is kept as what citizens send is, and handed out by a link.
          Map.entry("document", with(LEVEL_0, "content", "attachment")),
          // Reaches into every feature that keeps anything of a person.
          Map.entry("erasure", with(LEVELS_0_4, "document", "questionnaire")),
          Map.entry(
              "rights",
              with(
                  LEVEL_0,
                  "citizen",
                  "ticket",
                  "rating",
                  "questionnaire",
                  "document",
                  "erasure",
                  // Who is named in a tip sees to it neither here nor there.
                  "cases")),
          // The page of a link asks what the chat asks, and knows its case by the number alone.
          Map.entry(
              "questionnaire", with(LEVEL_0, "citizen", "content", "flow", "ticket", "rating")),
          Map.entry("menu", LEVELS_0_3),
          Map.entry("official", with(LEVELS_0_3, "menu")),
          Map.entry("conversation", with(LEVELS_0_3, "document")),
          // Whether somebody may be told of a case is asked where cases are opened.
          Map.entry(
              "alert",
              with(
                  LEVEL_0, "citizen", "content", "handoff", "linked", "outbox", "ticket", "cases")),
          // Whether somebody may know of a case is asked where cases are opened.
          Map.entry("console", with(LEVELS_0_4, "alert", "cases")),
          Map.entry("news", with(LEVELS_0_4, "document")),
          Map.entry("doctor", LEVELS_0_4),
          // What states are called by everybody, for answers that name one which was renamed.
          Map.entry("editing", Set.of("message", "content", "promise", "flow", "faq", "ticket")),
          Map.entry(
              "cases",
              with(
                  LEVEL_0,
                  // Whoever blocked the account is told in another way.
                  "citizen",
                  "content",
                  // How a due day is counted is said in the words of the one who counts it.
                  "promise",
                  "ticket",
                  "rating",
                  "questionnaire",
                  "document",
                  // An officer opens what came with a case; it is kept by the message it came in.
                  "attachment",
                  "inbox",
                  "transcript",
                  "erasure",
                  // What was said in the chat around a case is shown as talks show it.
                  "handoff",
                  // Whether somebody was told of a step is read as it is told.
                  "news")),
          Map.entry("learned", with(LEVEL_0, "learning", "content", "faq", "ticket")),
          Map.entry("demo", Set.of("simulator", "staff")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("saitrong");

  @Test
  void knowsEveryPackage() {
    var packages = new TreeSet<String>();
    OURS.forEach(type -> packages.add(featureOf(type)));
    packages.removeAll(Set.of("", "simulator"));

    assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void usesOnlyWhatTheMapAllows() {
    var forbidden = new TreeMap<String, String>();
    for (var type : OURS) {
      var allowed = MAY_USE.get(featureOf(type));
      if (allowed != null) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(it -> it.getTargetClass().getPackageName().startsWith("saitrong"))
            .filter(it -> !isAllowed(featureOf(type), featureOf(it.getTargetClass()), allowed))
            .forEach(it -> forbidden.put(it.getDescription(), featureOf(it.getTargetClass())));
      }
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void letsOnlyLineKnowLine() {
    holds("com.linecorp..", "saitrong.line..");
  }

  @Test
  void letsOnlyTheStoreKnowTheEmbeddedDatabase() {
    holds("de.bwaldvogel..", "saitrong.store..");
    holds("org.h2..", "saitrong.store..");
  }

  @Test
  void letsOnlyTheDemoKnowTheSimulator() {
    holds("saitrong.simulator..", "saitrong.demo..", "saitrong.simulator..");
  }

  @Test
  void keepsReactiveTypesAtTheRim() {
    holds(
        "reactor..",
        "saitrong.line..",
        "saitrong.console..",
        "saitrong.document..",
        "saitrong.questionnaire..",
        "saitrong.simulator..");
  }

  private static void holds(String what, String... where) {
    ArchRule rule =
        noClasses()
            .that(not(resideInAnyPackage(where)))
            .should()
            .dependOnClassesThat(resideInAPackage(what));
    rule.check(OURS);
  }

  private static boolean isAllowed(String from, String to, Set<String> allowed) {
    return from.equals(to) || to.equals("shared") || allowed.contains(to);
  }

  /// The first part of the package below ours; empty for the program itself.
  private static String featureOf(JavaClass type) {
    var parts = type.getPackageName().split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  private static Set<String> with(Set<String> lower, String... more) {
    var all = new TreeSet<>(lower);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
