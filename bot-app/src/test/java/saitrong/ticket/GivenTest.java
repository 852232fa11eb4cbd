package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.givenTo;
import static saitrong.ticket.Office.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.Duty.Aspect;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;

/// A case that the directory gave to somebody is theirs from the first moment.
class GivenTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();
  private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2026, 12, 1);
  private static final Holder.Acting CARDS = called("cards");
  private static final Holder.Acting DESK = called("desk");

  private static Holder.Acting called(String name) {
    return Office.on(MONDAY).called(name).orElseThrow().who();
  }

  @Test
  void isWithThemUntilSomebodyElseActsAndAgainAfterwards() {
    var walk = givenTo(CARDS).begun();
    var opened = walk.ticket().events().getFirst().at();
    walk.afterDays(1).does(walk.forwardTo(DESK));
    var forwarded = walk.now();
    walk.afterDays(1).does(new Step.Resume(null));

    assertThat(walk.ticket().stays())
        .containsExactly(
            new Stay(CARDS, opened, forwarded),
            new Stay(DESK, forwarded, walk.now()),
            new Stay(CARDS, walk.now(), null));
    assertThat(walk.ticket().home()).isEqualTo(CARDS);
  }

  @Test
  void namesTheUnitInFullAndTheCoordinatorBesideIt() {
    assertThat(told(givenTo(CARDS), Language.TH))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มงานบัตรตัวอย่าง โทร. 0 2590 4680")
        .containsEntry("ผู้ประสานงาน", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย โทร. 0 2590 4680");
    assertThat(told(givenTo(DESK), Language.EN))
        .containsEntry("ผู้รับผิดชอบ", "Service Desk (example), tel. 0 2590 4680");
  }

  @Test
  void namesTheUnitOfAPersonAndNeverThePerson() {
    assertThat(told(givenTo(called("one")), Language.TH))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มงานบัตรตัวอย่าง โทร. 0 2590 4680");
  }

  /// A full name that the agency wrote down is told, however short it is or whatever stands in it.
  @Test
  void namesNoCoordinatorWhereItIsTheSameUnit() {
    var same = new Holder.Unit("กลุ่มพัฒนาระบบดิจิทัลกฎหมาย", listed("digital-law", "ดิจิทัล"));

    assertThat(told(givenTo(same), Language.TH))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย โทร. 0 2590 4680")
        .doesNotContainKey("ผู้ประสานงาน");
  }

  private static Listed listed(String id, String brief) {
    return new Listed(id, brief, null, List.of());
  }

  @Test
  void tellsTheForwardedUnitByItsFullNameInEitherLanguage() {
    var walk = givenTo(CARDS).begun();
    walk.does(walk.forwardTo(DESK));

    assertThat(told(walk, Language.TH)).containsEntry("ผู้รับผิดชอบ", "กลุ่มงานบริการตัวอย่าง");
    assertThat(told(walk, Language.EN)).containsEntry("ผู้รับผิดชอบ", "Service Desk (example)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"บัตร.", "กลุ่มงานบัตร ตัวอย่าง", "CARDS"})
  void isNotForwardedToWhoHadItUnderAnyName(String typed) {
    var walk = givenTo(DESK).begun();
    walk.does(walk.forwardTo(CARDS));
    var lab = called("lab");
    walk.does(walk.forwardTo(lab));

    assertThat(walk.isRefused(walk.forwardTo(new Holder.Unit(typed))))
        .isEqualTo(new Objection.HadItAlready(CARDS, walk.now()));
  }

  /// As it was before there was a directory.
  @Test
  void isNotForwardedToWhoHadItUnderTheShortNameThatWasTyped() {
    var walk = givenTo(DESK).begun();
    walk.does(walk.forwardTo(new Holder.Unit("บัตร.")));
    walk.does(walk.forwardTo(called("lab")));

    assertThat(walk.isRefused(walk.forwardTo(CARDS))).isInstanceOf(Objection.HadItAlready.class);
  }

  @Test
  void isNotForwardedToWhoseItIs() {
    var walk = givenTo(CARDS).begun();

    var objection = walk.isRefused(walk.forwardTo(new Holder.Unit("บัตร.")));

    assertThat(objection).isEqualTo(new Objection.HasItNow(CARDS));
    assertThat(objection.in(Language.TH)).contains("กลุ่มงานบัตรตัวอย่าง\" แล้ว ไม่ต้องส่งให้อีก");
    assertThat(objection.in(Language.EN)).contains("nothing to give or forward");
    walk.does(walk.forwardTo(DESK));
    assertThat(walk.isRefused(walk.forwardTo(CARDS)))
        .as("it comes back by going on")
        .isInstanceOf(Objection.HadItAlready.class);
  }

  @Test
  void saysForWhomSomebodyStandsIn() {
    var deputy = Office.on(FIRST_OF_DECEMBER).called("one").orElseThrow().who();

    assertThat(deputy.insteadOf()).containsExactly("นายหนึ่งเดียว ทดลอง");
    assertThat(givenTo(deputy).ticket().given())
        .contains(new Assignment(deputy, Set.of(Aspect.KIND)));
  }

  @Test
  void isCountedForTheUnitAndNotForTheOfficer() {
    assertThat(Stay.unit(called("one"))).isEqualTo("กลุ่มงานบัตรตัวอย่าง");
    assertThat(Stay.name(called("one"))).contains("นายหนึ่งเดียว");
  }

  private static Map<String, String> told(CaseWalk walk, Language language) {
    return CaseFacts.of(walk.ticket(), CONTENT, language, Cases.FRIDAY_EVENING);
  }
}
