package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.flow.Answer;
import saitrong.flow.Effect;
import saitrong.flow.StoredAnswers;

/// What is remembered of a person, and for how long.
class InHandTest {

  private static final Effect.Remember PROVINCE =
      new Effect.Remember("จังหวัด", Answer.Words.of("ขอนแก่น"), "m1");

  private final InHand remembering =
      InHand.NOTHING
          .remembering(PROVINCE)
          .remembering(new Effect.Remember("ระบบ", Answer.Words.of("ehsb"), "m2"));

  @Test
  void forgetsWhatAMessageBroughtThatIsUnsent() {
    assertThat(remembering.takingBack("m1", null).known()).containsOnlyKeys("ระบบ");
  }

  @Test
  void knowsTheMessageAlsoAfterTheValueWasOnlyConfirmed() {
    var confirmed =
        remembering.remembering(new Effect.Remember("จังหวัด", PROVINCE.answer(), null));

    assertThat(confirmed.takingBack("m1", null).known()).containsOnlyKeys("ระบบ");
  }

  @Test
  void keepsANewerValueWhenAnOlderMessageIsUnsent() {
    var newer =
        remembering.remembering(new Effect.Remember("จังหวัด", Answer.Words.of("เลย"), "m3"));

    assertThat(newer.takingBack("m1", null).known())
        .containsEntry("จังหวัด", Answer.Words.of("เลย"));
  }

  /// "99/9 หมู่ 9", "ซอยตัวอย่าง": two messages before going on.
  @Test
  void forgetsAnAnswerOfSeveralMessagesWhenOneOfThemIsUnsent() {
    var joined =
        remembering.remembering(
            new Effect.Remember("บ้านเลขที่", Answer.Words.of("99/9 ซอยตัวอย่าง"), "m7\nm8"));

    assertThat(joined.takingBack("m7", null).known()).containsOnlyKeys("จังหวัด", "ระบบ");
    assertThat(joined.takingBack("m8", null).known()).containsOnlyKeys("จังหวัด", "ระบบ");
    assertThat(joined.takingBack("m", null).known()).hasSize(3);
  }

  @Test
  void isTheSameAfterBeingStored() {
    assertThat(InHandCodec.fromBytes(InHandCodec.toBytes(remembering))).isEqualTo(remembering);
  }

  @Test
  void readsTheFormThatKnewNoMessages() {
    var old =
        new Document("v", 1)
            .append("runs", List.of())
            .append("known", StoredAnswers.write(remembering.known()));

    assertThat(InHandCodec.fromBytes(Packed.bytes(old)))
        .isEqualTo(new InHand(List.of(), remembering.known(), Map.of()));
  }
}
