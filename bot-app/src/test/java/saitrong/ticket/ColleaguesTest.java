package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Office.MONDAY;
import static saitrong.ticket.Office.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.Directories;
import saitrong.content.Duty.Aspect;

/// Who is responsible for a matter, by the directory and on a day.
class ColleaguesTest {

  @ParameterizedTest(name = "{0} of {1} about {2} by {3} from {4}: {5}")
  @CsvSource({
    "consultation, , , , , desk",
    "consultation, doh-card, , , , cards",
    "consultation, ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card), , , , cards",
    "consultation, ehsb, , , , desk",
    "consultation, doh-card, ข้อกฎหมาย, , , desk",
    "consultation, doh-card, สิทธิ, อื่น ๆ, , one",
    "consultation, doh-card, สิทธิ, ประชาชน, , cards",
    "consultation, doh-card, สิทธิ, , , cards",
    "training, , หัวข้อที่พิมพ์เอง, , ขอนแก่น, two",
    "training, , , , เลย, desk",
    "training, doh-card, , , , cards",
    "water-support, doh-card, , , , lab",
    "water-support, , , , , lab"
  })
  void areFoundByTheMostSpecificRule(
      String kind,
      @Nullable String system,
      @Nullable String topic,
      @Nullable String group,
      @Nullable String province,
      String id) {
    var details =
        Stream.of(
                detail("ระบบ", system),
                detail("หัวข้อ", topic),
                detail("กลุ่ม", group),
                detail("จังหวัด", province))
            .flatMap(List::stream)
            .toList();

    assertThat(who(on(MONDAY), kind, details)).isEqualTo(id);
  }

  private static List<Detail> detail(String name, @Nullable String words) {
    return words == null ? List.of() : List.of(Cases.said(name, words));
  }

  private static String who(Colleagues office, String kind, List<Detail> details) {
    return office
        .responsibleFor(kind, false, details)
        .map(it -> it.colleague().who().listed())
        .map(Listed::id)
        .orElse("");
  }

  /// The deputy who is away too is passed over, and both are named for the record.
  @ParameterizedTest(name = "on {0}: {1} instead of {2}")
  @CsvSource({
    "2026-11-30, one, ''",
    "2026-12-01, two, นายหนึ่งเดียว ทดลอง",
    "2026-12-04, cards, 'นายหนึ่งเดียว ทดลอง, นางสองสาม ทดลอง'",
    "2026-12-05, one, ''"
  })
  void areStoodInForWhileTheyAreAway(LocalDate day, String id, String insteadOf) {
    var who =
        on(day)
            .responsibleFor(
                "consultation",
                false,
                List.of(
                    Cases.said("ระบบ", "doh-card"),
                    Cases.said("หัวข้อ", "สิทธิ"),
                    Cases.said("กลุ่ม", "ท้องถิ่น")))
            .orElseThrow()
            .colleague()
            .who();

    assertThat(who.listed()).extracting(Listed::id).isEqualTo(id);
    assertThat(String.join(", ", who.insteadOf())).isEqualTo(insteadOf);
  }

  @Test
  void areGivenAConfidentialMatterOnlyByARuleForItsKind() {
    assertThat(on(MONDAY).responsibleFor("complaint", true, List.of())).isEmpty();
    assertThat(on(MONDAY).responsibleFor("corruption-tip", true, tip("มีคนเรียกเงิน"))).isPresent();
  }

  /// Nor whoever would act for them: those who are assigned to such cases see to it.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, เห็นหนึ่งเดียวรับซอง",
    "2026-12-01, เห็นหนึ่งเดียวรับซอง",
    "2026-12-01, สองสาม ทดลอง ขอเงิน",
    "2026-12-04, กลุ่มงานบัตรตัวอย่างเรียกเงินทุกคน",
  })
  void areNotGivenATipThatNamesThem(LocalDate day, String words) {
    assertThat(on(day).responsibleFor("corruption-tip", true, tip(words))).isEmpty();
  }

  private static List<Detail> tip(String words) {
    return List.of(Cases.said("เรื่อง", words));
  }

  /// A unit is whoever is in it.
  @Test
  void areNotGivenATipThatNamesOneOfTheirUnit() {
    var office =
        new Colleagues(
            Directories.written(
                """
                units: [{id: cards, short: บัตร, name: กลุ่มงานบัตรตัวอย่าง, acts-by: account}]
                persons:
                  - {id: one, name: นายหนึ่งเดียว ทดลอง, unit: cards, deputy: cards}
                responsible: [{to: cards, kinds: [corruption-tip]}]
                """),
            MONDAY);

    assertThat(office.responsibleFor("corruption-tip", true, tip("หนึ่งเดียวขอเงิน"))).isEmpty();
    assertThat(office.responsibleFor("corruption-tip", true, tip("มีคนขอเงิน"))).isPresent();
  }

  /// They cannot see it: somebody has to write to them first.
  @Test
  void areNotGivenAtOnceWhatTheyDoNotSee() {
    var water = Cases.opening("a", Cases.SOMEBODY, "water-support", Cases.FRIDAY_EVENING);

    assertThat(on(MONDAY).responsibleFor("water-support", false, List.of()))
        .hasValueSatisfying(it -> assertThat(it.colleague().way()).isEqualTo(Way.LETTER));
    assertThat(Colleagues.give(Office.DIRECTORY, water, MONDAY)).isEmpty();
    assertThat(Colleagues.give(null, water, MONDAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "cards, cards",
    "บัตร., cards",
    "กลุ่มงานบัตร ตัวอย่าง, cards",
    "service desk (Example), desk",
    "แล็บ, lab",
    "two, two",
    "นางสองสาม ทดลอง, two"
  })
  void areCalledByIdShortOrFullName(String typed, String id) {
    assertThat(on(MONDAY).called(typed).orElseThrow().who().listed())
        .extracting(Listed::id)
        .isEqualTo(id);
  }

  @Test
  void areSuggestedForAMistypedName() {
    assertThat(on(MONDAY).called("กลุ่มงานบัดตัวอย่าง")).isEmpty();
    assertThat(on(MONDAY).nearestTo("กลุ่มงานบัดตัวอย่าง")).contains("กลุ่มงานบัตรตัวอย่าง");
    assertThat(on(MONDAY).nearestTo("เทศบาล")).isEmpty();
  }

  /// The file knows them without knowing the cases.
  @Test
  void areToldApartByTheTopicsAndGroupsOfTheService() {
    var topics =
        Arrays.stream(Topic.values())
            .map(topic -> topic.code().replace(" ", ""))
            .collect(Collectors.joining(", "));
    var groups =
        Arrays.stream(UserGroup.values())
            .map(group -> group.code().replace(" ", ""))
            .collect(Collectors.joining(", "));

    var directory =
        Directories.written(
            """
            units: [{id: desk, short: บริการ, name: กลุ่มงานบริการตัวอย่าง, acts-by: account}]
            responsible: [{to: desk, topics: [%s], groups: [%s]}]
            """
                .formatted(topics, groups));

    assertThat(directory.duties().getFirst().only().keySet())
        .isEqualTo(Set.of(Aspect.TOPIC, Aspect.GROUP));
  }
}
