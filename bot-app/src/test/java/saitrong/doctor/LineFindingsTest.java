package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.doctor.Finding.Kind;
import saitrong.line.LineAccount.ChatMode;
import saitrong.line.LineAccount.Quota;
import saitrong.line.LineAccount.WebhookEndpoint;
import saitrong.line.LineAccount.WebhookTest;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;

/// Each trouble with LINE that an operator can have, and the sentence that mends it.
class LineFindingsTest {

  private final FakeAccount line = new FakeAccount();

  @Test
  void findsNothingToMendInAnAccountInOrder() {
    assertThat(everything()).noneMatch(Finding::mustBeMended);
    assertThat(everything()).filteredOn(it -> it.kind() == Kind.WELL).hasSize(5);
  }

  @Test
  void sendsTheOperatorOfARefusedTokenToTheConsole() {
    line.info = new Refused<>(401, "Authentication failed");

    assertThatItMust(new AccountCheck(line), "SAITRONG_LINE_CHANNEL_TOKEN");
  }

  @Test
  void namesTheNetworkWhenLineCannotBeReached() {
    line.info = new OutOfReach<>("UnknownHostException");

    assertThatItMust(new AccountCheck(line), "UnknownHostException", "the firewall");
  }

  @Test
  void warnsThatTwoMayAnswer() {
    line.info = FakeAccount.told(ChatMode.CHAT);

    assertThatItMust(new AccountCheck(line), "OA Manager's own chat is on", "Response settings");
  }

  @Test
  void saysThatOnlyTheBotAnswers() {
    assertThat(new AccountCheck(line).look())
        .anyMatch(it -> it.kind() == Kind.WELL && it.english().contains("only this bot answers"));
  }

  @Test
  void sendsTheOperatorToLookWhereLineDoesNotTellTheChatMode() {
    line.info = FakeAccount.told(ChatMode.UNKNOWN);

    assertThatItNotes(new AccountCheck(line), "look yourself that \"Chat\" is off");
  }

  @Test
  void saysThatTheWebhookWasNotLookedAt() {
    line.endpoint = new Refused<>(403, "Not permitted");
    assertThatItNotes(new WebhookCheck(line), "webhook address (403 Not permitted)");

    line.endpoint = new OutOfReach<>("TimeoutException");
    assertThatItNotes(new WebhookCheck(line), "webhook address (TimeoutException)");
    assertThatItNotes(new WebhookCheck(line), "Webhook redelivery");
  }

  @Test
  void saysThatTheQuotaWasNotTold() {
    line.quota = new Refused<>(403, "Not permitted");
    assertThatItNotes(new QuotaCheck(line), "how many messages are left");

    line.quota = new OutOfReach<>("TimeoutException");
    assertThatItNotes(new QuotaCheck(line), "how many messages are left");
  }

  @Test
  void asksForAnAddressWhereLineHasNone() {
    line.endpoint = new Refused<>(404, "Not found");

    assertThatItMust(new WebhookCheck(line), "LINE has no webhook address", "/line/webhook");
  }

  @Test
  void refusesAnAddressThatIsNotHttpsOrElsewhere() {
    line.endpoint = FakeAccount.at("http://helpdesk.example.go.th/webhook");

    assertThatItMust(new WebhookCheck(line), "is not https");
    assertThatItMust(new WebhookCheck(line), "does not end with /line/webhook");
  }

  @Test
  void saysThatTheWebhookIsSwitchedOff() {
    line.endpoint = new Told<>(new WebhookEndpoint("https://x.example/line/webhook", false));

    assertThatItMust(new WebhookCheck(line), "Use webhook");
  }

  @ParameterizedTest
  @CsvSource({
    "401, SAITRONG_LINE_CHANNEL_SECRET",
    "404, ends with /line/webhook",
    "503, Check the database",
    "502, answers 502"
  })
  void tellsFromTheAnswerWhatIsWrongWithTheWebhook(int status, String remedy) {
    line.test = FakeAccount.answering(status);

    assertThatItMust(new WebhookCheck(line), remedy);
  }

  @Test
  void saysThatTheWebhookIsNotReached() {
    line.test = new Told<>(new WebhookTest(false, null, "COULD_NOT_CONNECT", null));

    assertThatItMust(new WebhookCheck(line), "COULD_NOT_CONNECT", "certificate");
  }

  @Test
  void doesNotBlameTheWebhookForATestThatLineRefuses() {
    line.test = new OutOfReach<>("429");

    assertThat(new WebhookCheck(line).look()).noneMatch(Finding::mustBeMended);
  }

  @Test
  void remindsOfRedeliveryWhichLineDoesNotTell() {
    assertThat(new WebhookCheck(line).look())
        .anyMatch(it -> it.kind() == Kind.NOTE && it.english().contains("Webhook redelivery"));
  }

  @Test
  void saysThatTheMonthIsUsedUp() {
    line.quota = new Told<>(new Quota(true, 300L, 301L));

    assertThatItMust(new QuotaCheck(line), "used up");
  }

  @ParameterizedTest
  @CsvSource({"-10, 10", "10, 9"}) // LINE's time is cut to the second
  void saysByHowMuchTheClockIsWrong(long seconds, long told) {
    var ours = InstantSource.fixed(Instant.EPOCH.plusSeconds(seconds));

    assertThatItMust(new ClockCheck(line, ours), "by " + told + " seconds", "NTP");
  }

  @Test
  void takesAClockWithinThreeSeconds() {
    var ours = InstantSource.fixed(Instant.EPOCH.plusSeconds(3));

    assertThat(new ClockCheck(line, ours).look()).noneMatch(Finding::mustBeMended);
  }

  private List<Finding> everything() {
    return Stream.of(
            new AccountCheck(line),
            new WebhookCheck(line),
            new QuotaCheck(line),
            new ClockCheck(line, InstantSource.fixed(Instant.EPOCH)))
        .flatMap(check -> check.look().stream())
        .toList();
  }

  private static void assertThatItNotes(Check check, String words) {
    assertThat(check.look())
        .anySatisfy(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.NOTE);
          assertThat(finding.english()).contains(words);
          assertThat(finding.thai()).containsPattern("[ก-๙]{4}");
        });
  }

  private static void assertThatItMust(Check check, String... words) {
    assertThat(check.look())
        .anySatisfy(finding -> {
          assertThat(finding.mustBeMended()).isTrue();
          assertThat(finding.english()).contains(words);
          assertThat(finding.thai()).containsPattern("[ก-๙]{4}");
        });
  }
}
