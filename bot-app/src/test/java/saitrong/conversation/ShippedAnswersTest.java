package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;
import saitrong.ticket.Reason;

/// The answers that ship, on their cards, as the people of each agency read them: they say what the
/// rest of the product does, and nothing of another agency.
class ShippedAnswersTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final Pattern TYPED = Pattern.compile("(?:พิมพ์|type|typing) \"([^\"]+)\"");

  /// What is understood while a script asks.
  private static final Set<String> WHILE_ASKED = Set.of("ย้อนกลับ", "ยกเลิก", "back", "cancel");

  private static String said(Content content, String id, Language language) {
    return said(content, content.faq().entry(id).orElseThrow(), language);
  }

  private static String said(Content content, Entry entry, Language language) {
    var card = card(content, entry, language);
    var rows = card.rows().stream().map(Row::value);
    return String.join("\n", Stream.concat(Stream.of(card.title()), rows).toList());
  }

  private static Message.Card card(Content content, Entry entry, Language language) {
    var situation =
        new Situation(
            State.ofAStranger().speaking(language),
            List.of(),
            content,
            FakeLinks.none(),
            Library.OF_CONTENT.apply(content),
            NOON);
    return (Message.Card) new AnswerCard(situation, entry, Optional.empty()).withoutFeedback();
  }

  @ParameterizedTest
  @CsvSource({"profile, 3 วันทำการ, 3 working days", "tambon-example, 7 วันทำการ, 7 working days"})
  void tellTheDaysThatThePolicyPromises(String agency, String thai, String english) {
    var content = ShippedContent.of(agency);

    assertThat(said(content, "service-sla", Language.TH)).contains("แจ้งผลภายใน " + thai);
    assertThat(said(content, "service-sla", Language.EN)).contains("within " + english);
    assertThat(said(content, "law-receipt-time", Language.TH)).contains(thai, "วันทำการถัดไป");
  }

  @Test
  void promiseNoDaysWhereThereIsNoPolicy() {
    var content = ShippedContent.withoutPolicy();

    assertThat(said(content, "service-sla", Language.TH))
        .contains("การ์ดที่ท่านได้พร้อมเลขที่รับแจ้ง")
        .doesNotContain("วันทำการ", "{");
  }

  @Test
  void tellForHowLongAResultCanBeAskedAbout() {
    var content = ShippedContent.ofTheDefaultAgency();

    assertThat(said(content, "service-reopen", Language.TH)).contains("ภายใน 7 วันหลังวันแจ้งผล");
    assertThat(said(content, "service-reopen", Language.EN)).contains("for 7 days after");
  }

  /// Whoever was told a reason finds it in the same words.
  @Test
  void nameTheReasonsAsOfficersDo() {
    for (var language : Language.values()) {
      var answer = said(ShippedContent.ofTheDefaultAgency(), "service-cannot-do", language);
      for (var reason : Reason.values()) {
        if (reason != Reason.OTHER) {
          assertThat(answer.toLowerCase()).contains(reason.in(language).toLowerCase());
        }
      }
      assertThat(answer).doesNotContain("เช่น", "for example");
    }
  }

  /// Tracking shows somebody's only case without a number, day and night.
  @ParameterizedTest
  @ValueSource(strings = {"service-lost-number", "service-track-status"})
  void sendNobodyToTheTelephoneForANumber(String id) {
    var content = ShippedContent.ofTheDefaultAgency();

    assertThat(said(content, id, Language.TH).lines().skip(1).toList())
        .first()
        .asString()
        .startsWith("พิมพ์ \"ติดตามเรื่อง\"");
    assertThat(said(content, id, Language.TH)).contains("ไม่ต้องใช้เลข");
    assertThat(flowsOf(content.faq().entry(id).orElseThrow())).contains("track");
  }

  private static List<String> flowsOf(Entry entry) {
    return entry.followUps().stream()
        .flatMap(
            it -> it instanceof FollowUp.StartFlow(var flow, _) ? Stream.of(flow) : Stream.empty())
        .toList();
  }

  /// Who looks for the button that the text names finds it on the same card, and who types the
  /// words is understood.
  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void nameWordsThatBeginWhatTheirButtonsBegin(String agency) {
    var content = ShippedContent.of(agency);
    var flows = Objects.requireNonNull(content.flows());
    var lost = new ArrayList<String>();
    for (var entry : content.faq().entries().values()) {
      for (var language : Language.values()) {
        TYPED
            .matcher(said(content, entry, language))
            .results()
            .map(it -> it.group(1))
            .filter(words -> !leads(words, entry, content, flows))
            .forEach(words -> lost.add(entry.id() + ": " + words));
      }
    }

    assertThat(lost).isEmpty();
  }

  /// An answer about a script has no button where that would take the question along as its wish.
  private static boolean leads(String words, Entry entry, Content content, FlowSet flows) {
    var flow = flows.askedFor(words).map(Flow::id);
    return flow.isPresent()
        ? flowsOf(entry).contains(flow.get()) || entry.id().endsWith("-" + flow.get())
        : content.texts().meaning(words).isPresent()
            || WHILE_ASKED.contains(words)
            || entry.followUps().stream().anyMatch(it -> isCalled(words, it))
            || content.faqSearch().find(Question.of(words)) instanceof Finding.Sure;
  }

  private static boolean isCalled(String words, FollowUp button) {
    return button instanceof FollowUp.AnotherEntry(_, var label)
        && label.filter(it -> it.th().equals(words)).isPresent();
  }

  /// One word for one thing: the button, the text and what is typed; and a word of its own, for the
  /// button that asks for a chat stands beside it.
  @ParameterizedTest
  @CsvSource({
    "TH, ฝากเรื่องถึงเจ้าหน้าที่, คุยกับเจ้าหน้าที่",
    "EN, Leave a question, Talk to an officer"
  })
  void callLeavingAQuestionByOneNameThatIsNotThatOfAChat(
      Language language, String leaving, String talking) {
    var content = ShippedContent.ofTheDefaultAgency();
    var flows = Objects.requireNonNull(content.flows());
    var buttons = new ArrayList<String>();
    var typed = new ArrayList<String>();
    for (var entry : content.faq().entries().values()) {
      entry.followUps().stream()
          .flatMap(it -> leavesAQuestion(it, content))
          .forEach(label -> buttons.add(label.in(language)));
      TYPED
          .matcher(said(content, entry, language))
          .results()
          .map(it -> it.group(1))
          .filter(words -> opensTheScriptForQuestions(words, flows, content))
          .forEach(typed::add);
    }

    assertThat(buttons).isNotEmpty().containsOnly(leaving);
    assertThat(typed).isNotEmpty().allMatch(leaving::equalsIgnoreCase);
    assertThat(content.texts().say(language, TextKey.BUTTON_TALK)).isEqualTo(talking);
    assertThat(Limits.QUICK_REPLY_LABEL.fits(leaving)).isTrue();
    assertThat(List.of("ปรึกษาเจ้าหน้าที่", "ask the officers", leaving))
        .as("also to whoever was told so before")
        .allMatch(words -> opensTheScriptForQuestions(words, flows, content));
  }

  private static Stream<Both> leavesAQuestion(FollowUp button, Content content) {
    return button instanceof FollowUp.StartFlow(var flow, var label)
            && Leaving.isTakenBy(flow, content)
        ? Stream.of(label)
        : Stream.of();
  }

  private static boolean opensTheScriptForQuestions(String words, FlowSet flows, Content content) {
    return flows.askedFor(words).filter(it -> Leaving.isTakenBy(it.id(), content)).isPresent();
  }

  @Test
  void nameNoSystemOfAnotherAgency() {
    var content = ShippedContent.of("tambon-example");

    for (var entry : content.faq().entries().values()) {
      for (var language : Language.values()) {
        assertThat(said(content, entry, language))
            .as(entry.id())
            .doesNotContain("EHSB", "DOH Card", "กิจการปลอดภัย", "บัตรเจ้าพนักงาน");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law-food-place",
        "law-market",
        "law-hazardous-business",
        "law-licence-renew",
        "law-nuisance"
      })
  void sayThatThisIsTheLocalGovernmentWhereItIs(String id) {
    var here = said(ShippedContent.of("tambon-example"), id, Language.TH);
    var elsewhere = said(ShippedContent.ofTheDefaultAgency(), id, Language.TH);

    assertThat(here).contains("ในเขตตำบลตัวอย่าง", "องค์การบริหารส่วนตำบลตัวอย่าง");
    assertThat(elsewhere).doesNotContain("ในเขต").contains("องค์กรปกครองส่วนท้องถิ่น");
  }
}
