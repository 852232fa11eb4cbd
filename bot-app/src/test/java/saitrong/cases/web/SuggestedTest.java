package saitrong.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saitrong.content.Directories;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Detail;

/// Why the directory wants somebody to have a case, in words that an officer uses.
class SuggestedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
  private static final Colleagues COLLEAGUES =
      new Colleagues(
          Directories.written(
              """
              units:
                - id: desk
                  short: บริการ
                  name: กลุ่มงานบริการตัวอย่าง
                  acts-by: account
                - id: lab
                  short: แล็บ
                  name: ห้องปฏิบัติการตัวอย่าง
                  acts-by: letter
              persons:
                - id: one
                  name: ผู้หนึ่ง ทดลอง
                  unit: desk
                  deputy: two
                  away: [{from: 2569-12-01, to: 2569-12-04}]
                - id: two
                  name: ผู้สอง ทดลอง
                  unit: desk
                  deputy: desk
              responsible:
                - to: desk
                - to: lab
                  kinds: [complaint]
                - to: one
                  topics: [สิทธิ, อื่นๆ]
                  systems: [doh-card]
                  groups: [ท้องถิ่น]
              """),
          DAY);

  @Test
  void namesTheRuleAndWhoStandsInForWhom() {
    var suggested =
        suggested("consultation", "ระบบ", "doh-card", "หัวข้อ", "สิทธิ", "กลุ่ม", "ท้องถิ่น");

    assertThat(suggested.name()).isEqualTo("ผู้สอง ทดลอง");
    assertThat(suggested.insteadOf()).isEqualTo("ผู้หนึ่ง ทดลอง");
    assertThat(suggested.why())
        .isEqualTo(
            "ระบบ ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card)"
                + " · หัวข้อ ลงทะเบียนและสิทธิผู้ใช้งาน, อื่น ๆ"
                + " · กลุ่มผู้ใช้ เจ้าหน้าที่องค์กรปกครองส่วนท้องถิ่น");
  }

  @Test
  void callsAKindAsItsScriptIsCalledAndTellsWhoHasToBeWrittenTo() {
    var suggested = suggested("complaint");

    assertThat(suggested.why()).isEqualTo("ประเภทเรื่อง ร้องเรียน/ร้องทุกข์");
    assertThat(suggested.here()).isFalse();
  }

  @Test
  void saysNothingOfTheRuleForEverythingElse() {
    assertThat(suggested("training").why()).isEmpty();
  }

  private static Suggested suggested(String kind, String... said) {
    var details =
        Stream.iterate(0, at -> at < said.length, at -> at + 2)
            .map(at ->
                new Detail(
                    said[at],
                    said[at],
                    new PersonalText(said[at + 1]),
                    Map.of("key", said[at], "kind", "words", "text", said[at + 1])))
            .toList();
    var responsible = COLLEAGUES.responsibleFor(kind, false, List.copyOf(details)).orElseThrow();
    return Suggested.of(responsible, ShippedContent.ofTheDefaultAgency(), Language.TH);
  }
}
