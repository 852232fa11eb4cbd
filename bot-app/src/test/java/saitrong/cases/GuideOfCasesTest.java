package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.TicketsForTests;

/// The guide leads an officer through a day, and every example in it does what it says.
class GuideOfCasesTest extends ACaseAndATip {

  private static final Path GUIDE = ContentForTests.guide("admin-th.md");
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");

  /// In the first column of a table.
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `cases ([^`]+)` \\|");

  private static final Pattern VERB = Pattern.compile("`cases ([^ `]+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern DAY_AHEAD = Pattern.compile("(--until|--follow-up) [0-9/]+");

  private static final Set<String> NO_STEPS =
      Set.of(
          "list",
          "late",
          "untold",
          "show",
          "files",
          "open",
          "scores",
          "comments",
          "rate-link",
          "rate",
          "erase",
          "help");

  @Test
  void givesAnExampleOfEveryVerb() throws IOException {
    var verbs = new TreeSet<>(NO_STEPS);
    verbs.remove("help");
    Arrays.stream(StepKind.values()).map(StepKind::code).forEach(verbs::add);

    assertThat(examples().map(typed -> typed.split(" ")[0])).containsAll(verbs);
  }

  @Test
  void namesNoVerbThatThereIsNot() throws IOException {
    var known = new TreeSet<>(NO_STEPS);
    Arrays.stream(StepKind.values())
        .forEach(kind -> {
          known.add(kind.code());
          known.add(kind.in(Language.TH));
        });
    known.addAll(
        Set.of(
            UsageWords.OPEN,
            UsageWords.ERASE,
            UsageWords.SCORES,
            UsageWords.COMMENTS,
            UsageWords.UNTOLD,
            UsageWords.FILES,
            UsageWords.RATE_LINK,
            UsageWords.RATE,
            DueWords.LATE));

    var named = VERB.matcher(Files.readString(GUIDE)).results().map(it -> it.group(1));

    assertThat(named.toList()).isSubsetOf(known);
  }

  @Test
  void showsADayInWhichEveryExampleWorks() throws IOException {
    settings = List.of(PUBLIC_BASE);
    aDayBegins();

    for (var typed : examples().toList()) {
      forget();
      assertThat(run(words(typed))).as("%s%n%s%s", typed, said(), err).isZero();
    }
  }

  /// Nineteen cases that came in, three of which somebody began, and one that waits in vain; and
  /// the unit to which one is forwarded has its officer here.
  private void aDayBegins() throws IOException {
    serving(
        """
        case-states:
          - {under: in-progress, id: site-visit, th: นัดตรวจพื้นที่, en: Site visit planned}
        """);
    StaffForTests.hireOf("กลุ่มงานตัวอย่าง", StaffForTests.in(database(), InstantSource.system()));
    for (int number = 3; number <= 19; number++) {
      open("case " + number, "consultation", false, Received.of(RECEIVED, RECEIVED));
    }
    for (int number : new int[] {13, 14, 17}) {
      takes(number, new Step.Accept(), new Step.Begin(null));
    }
    var longAgo = InstantSource.fixed(Instant.now().minus(Duration.ofDays(60)));
    tickets = TicketsForTests.in(database(), CIPHER, longAgo);
    var wanted = new PersonalText("ภาพถ่าย");
    takes(19, new Step.Accept(), new Step.Begin(null), new Step.AskCitizen(wanted, null));
    takes(19, new Step.Told(new PersonalText("โทรแจ้งผู้แจ้ง")));
  }

  private void takes(int number, Step... steps) {
    for (var step : steps) {
      tickets.take(new ReceiptNumber(2569, number), step, OFFICER);
    }
  }

  private static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(GUIDE)).results().map(it -> it.group(1));
  }

  /// As a terminal takes them apart; days that are over by now lie ahead again.
  private String[] words(String typed) {
    var ahead = DAY_AHEAD.matcher(typed).replaceAll("$1 " + aWorkingDayAhead());
    var words = new ArrayList<>(WORD.matcher(ahead).results().map(GuideOfCasesTest::word).toList());
    words.replaceAll(word -> word.equals("qr.png") ? data.resolve(word).toString() : word);
    return words.toArray(String[]::new);
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
