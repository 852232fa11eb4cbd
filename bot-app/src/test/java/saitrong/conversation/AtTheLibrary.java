package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;
import saitrong.transcript.ShownAnswer;

/// A desk of the default agency whose FAQ finds what the test says.
abstract class AtTheLibrary {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  static final Entry PASSWORD = FakeLibrary.entry("password", "ลืมรหัสผ่าน ต้องทำอย่างไร");
  static final Entry LOGIN = FakeLibrary.entry("login", "เข้าระบบไม่ได้ ต้องทำอย่างไร");
  static final Entry ADMIN = FakeLibrary.entry("admin", "ขอเปลี่ยนผู้ดูแลระบบ");
  static final Entry CARD = FakeLibrary.entry("card", "บัตรหมดอายุ ต้องทำอย่างไร");

  static final String VAGUE = "รหัส";

  final FakeLibrary library = new FakeLibrary();
  Desk desk;
  Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.of(STORE.database(), content());
    desk.looksUpIn(library);
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  /// Of the agency that is asked.
  Content content() {
    return ShippedContent.ofTheDefaultAgency();
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  String lastAnswer() {
    return answers().getLast();
  }

  List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }

  Message.Card lastCard() {
    return desk.line().cards().getLast();
  }

  List<String> lastButtons() {
    return lastCard().buttons().stream().map(Action::label).toList();
  }

  /// Presses the button of the last card, or the quick reply, that is called so.
  void presses(String label) {
    var cards = desk.line().cards().reversed().stream().limit(3).toList();
    var action =
        Stream.concat(
                desk.line().quickReplies().stream(),
                cards.stream().flatMap(card -> card.buttons().stream()))
            .filter(it -> it.label().equals(label))
            .filter(Action.Tap.class::isInstance)
            .map(Action.Tap.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label));
    citizen.sends(citizen.tapped(action.data()));
  }

  /// By the rows of the transcript, oldest first.
  List<String> shown() {
    return desk.transcriptOf(citizen).stream()
        .flatMap(row -> row.shown().stream())
        .map(ShownAnswer::entry)
        .toList();
  }

  /// Which answers were said to help, or not, in the order of the first vote on each showing.
  List<String> votes() {
    return lessons().stream()
        .flatMap(it ->
            switch (it) {
              case Lesson.Helped(var answer) -> Stream.of("helped " + answer.entry());
              case Lesson.NotHelped(var answer, var asked) ->
                  Stream.of(
                      "not helped "
                          + answer.entry()
                          + (asked == null ? "" : ": " + asked.words().value()));
              case Lesson.Chosen _, Lesson.Unanswered _ -> Stream.<String>of();
            })
        .toList();
  }

  List<Lesson> lessons() {
    return List.copyOf(desk.owners().lessons.values());
  }

  List<String> labels() {
    return desk.line().quickReplies().stream().map(Action::label).toList();
  }

  saitrong.transcript.Entry rowOf(String event) {
    return desk.transcriptOf(citizen).stream()
        .filter(row -> row.id().equals(event))
        .findFirst()
        .orElseThrow();
  }

  void isAskedForTheGroup() {
    var forCitizens = FakeLibrary.forGroup(CARD, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(ADMIN, "ท้องถิ่น", "สาธารณสุข");
    var both = new Finding.DependsOnGroup(List.of(forCitizens, forOffices));
    library.with(forCitizens, forOffices).answers("ต่ออายุ", both);
    citizen.says("ต่ออายุ");
    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }
}
