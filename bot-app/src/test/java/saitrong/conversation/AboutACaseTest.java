package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.flow.Answer.Files;
import saitrong.inbox.Inbound.SentFile;
import saitrong.store.TestStore;

/// A picture that comes with no word to it, from somebody who has cases.
class AboutACaseTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void goesToTheCaseThatWasSpokenOfLastAfterOneTap() {
    sendsASuggestion();
    sendsASuggestion();
    citizen.says("1/69");

    var picture = sendsAPicture();
    assertThat(lastCard()).contains("สรุปเอกสารที่จะส่ง", "00001/2569", "1 ไฟล์");
    assertThat(desk.owners().added).isEmpty();
    citizen.says("1");

    assertThat(lastAnswer()).contains("ส่งเอกสารเข้าเรื่องเลขที่ 00001/2569 แล้ว");
    var added = desk.owners().added.values().iterator().next();
    assertThat(added.number()).isEqualTo("00001/2569");
    assertThat(added.answers())
        .anySatisfy(given ->
            assertThat(given.answer())
                .isInstanceOfSatisfying(
                    Files.class,
                    files ->
                        assertThat(files.files())
                            .extracting(it -> it.message())
                            .containsExactly(picture.message().value())));
    assertThat(desk.owners().files).contains(picture.message().value());
  }

  @Test
  void isAskedAboutOnceWhereTheCaseWasSpokenOfLongAgo() {
    sendsASuggestion();
    sendsASuggestion();
    desk.clock().advance(Duration.ofDays(2));

    sendsAPicture();

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ใด", "00002/2569", "00001/2569");
    citizen.says("1/69");
    citizen.says("พอแล้ว");
    citizen.says("1");
    assertThat(desk.owners().added.values())
        .extracting(it -> it.number())
        .containsExactly("00001/2569");
  }

  /// Whoever holds the phone may have come by that picture otherwise.
  @Test
  void isOfferedToNoConfidentialCaseThatWasSpokenOfLast() {
    sendsASuggestion();
    sendsASuggestion();
    desk.owners().written.put("เรื่องปกปิด", "00001/2569");
    citizen.says("1/69");
    desk.owners().written.clear();

    sendsAPicture();

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ใด");
    assertThat(desk.line().cards().toString()).doesNotContain("สรุปเอกสารที่จะส่ง");
  }

  @Test
  void isOneOfTooMany() {
    sendsASuggestion();

    for (int count = 0; count < 12; count++) {
      citizen.sends(citizen.picture());
    }
    desk.passes(Duration.ofSeconds(3));

    assertThat(lastCard()).contains("สรุปเอกสารที่จะส่ง", "10 ไฟล์");
    assertThat(everything()).contains("รับได้ 10 ไฟล์");
  }

  @Test
  void isKeptBesideOneThatIsTooLarge() {
    sendsASuggestion();

    var good = citizen.sends(citizen.picture());
    citizen.sends(of(citizen.picture(), SentFile.Kind.FILE, 999_000_000L));
    desk.passes(Duration.ofSeconds(3));

    assertThat(lastAnswer()).contains("ใหญ่เกิน", "1 ไฟล์");
    List.of("พอแล้ว", "1").forEach(citizen::says);
    assertThat(desk.owners().added).hasSize(1);
    assertThat(desk.owners().files).contains(good.message().value());
  }

  @Test
  void isToldApartFromAVoiceMessage() {
    sendsASuggestion();

    citizen.sends(of(citizen.picture(), SentFile.Kind.AUDIO, null));
    desk.passes(Duration.ofSeconds(3));

    assertThat(lastAnswer()).contains("เสียง", "เข้าเรื่องเลขที่ 00001/2569");
  }

  private static SentFile of(SentFile it, SentFile.Kind kind, @Nullable Long size) {
    return new SentFile(it.envelope(), it.message(), kind, it.name(), size, null, null);
  }

  private String everything() {
    return desk.answersTo(citizen).stream().map(it -> it.text()).toList().toString();
  }

  @Test
  void goesNowhereWhereItsPersonCancels() {
    sendsASuggestion();

    sendsAPicture();
    List.of("ยกเลิก", "ใช่").forEach(citizen::says);

    assertThat(desk.owners().added).isEmpty();
  }

  @Test
  void isNotKeptOfSomebodyWithoutACase() {
    sendsAPicture();

    assertThat(lastAnswer()).contains("ไม่ได้เก็บภาพนี้ไว้");
  }

  @Test
  void isTheAnswerWhereAScriptAsksForOne() {
    sendsASuggestion();
    citizen.says("ร้องเรียน");

    sendsAPicture();

    assertThat(lastAnswer()).doesNotContain("สรุปเอกสารที่จะส่ง");
  }

  /// Others may come with it, so it is answered a little later.
  private SentFile sendsAPicture() {
    var picture = citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));
    return picture;
  }

  private void sendsASuggestion() {
    List.of("ข้อเสนอแนะ", "4", "อยากให้มีป้ายบอกทาง", "1").forEach(citizen::says);
    desk.clock().advance(Duration.ofMinutes(1));
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).getLast().text();
  }

  private String lastCard() {
    return desk.line().cards().getLast().toString();
  }
}
