package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.phone.Sent;

/// Two citizens who answer all that scripts ask, in words that no log may hold: one to the receipt
/// number of a case, one to a booked appointment.
final class PrivateAnswers {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final LineSimulator line;
  private final PrivateWords words;

  PrivateAnswers(LineSimulator line, PrivateWords words) {
    this.line = line;
    this.words = words;
  }

  void areGiven(BotProcess bot) {
    registerForABenefit();
    bookAnAppointment();
    Awaitility.await("the news of the case to be told")
        .atMost(SOON)
        .until(() -> bot.metric("saitrong_case_news_waiting") == 0);
  }

  private void registerForABenefit() {
    var citizen = newcomer();
    answer(citizen, "ลงทะเบียนขอรับสิทธิ", "1", "1", "1");
    answer(
        citizen, citizenNumber(), "5 มี.ค. 2505", name(), phone(), "แม่เหาะ", "1", address(), "1");
    assertThat(heardBy(citizen)).contains("ได้รับเรื่องของท่านแล้ว", "เลขที่รับแจ้ง");
  }

  private void bookAnAppointment() {
    var citizen = newcomer();
    answer(citizen, "จองคิวออนไลน์", "1", "1", "1", "1", "1", name(), phone(), "1");
    assertThat(heardBy(citizen)).contains("จองคิวแล้ว");
  }

  private Citizen newcomer() {
    var citizen = line.citizen(words.word("display name of who fills in a form"));
    keep(citizen.follow());
    citizen.awaitReplies(1, SOON);
    return citizen;
  }

  private void answer(Citizen citizen, String... answers) {
    for (var answer : answers) {
      var said = citizen.says(answer);
      keep(said);
      citizen.awaitAnswerTo(said, SOON);
    }
  }

  private void keep(Sent sent) {
    words.keep("reply token", sent.replyToken());
  }

  private String name() {
    return "นางสาว" + words.word("name as an answer") + " ทดสอบ";
  }

  private String address() {
    return "99/9 หมู่ 9 ซอย" + words.word("address as an answer");
  }

  /// Nobody's: no exchange begins so. Searched as it was typed, and as it is shown.
  private String phone() {
    var last = words.digits(4);
    words.keep("phone number as it is shown", "08 0000 " + last);
    return words.keep("phone number as an answer", "080000" + last);
  }

  /// Nobody's: no district has this number. The last digit checks.
  private String citizenNumber() {
    var digits = "10000" + words.digits(7);
    int sum = 0;
    for (int place = 0; place < 12; place++) {
      sum += (13 - place) * (digits.charAt(place) - '0');
    }
    return words.keep("citizen number as an answer", digits + (11 - sum % 11) % 10);
  }

  private static String heardBy(Citizen citizen) {
    return citizen.repliesAndPushes().stream()
        .map(entry -> String.valueOf(entry.message()))
        .collect(Collectors.joining("\n"));
  }
}
