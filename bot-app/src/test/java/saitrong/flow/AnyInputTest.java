package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Asked;
import saitrong.message.Action;
import saitrong.message.Outgoing;
import saitrong.shared.PersonalText;

/// People do anything at any moment, in every flow that ships: it never fails, loses no answer, and
/// always leaves a way forward. The seeds make a failure repeatable.
class AnyInputTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  /// Of somebody who is always lucky.
  private static final Random ALWAYS =
      new Random() {
        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
          return bound - 1;
        }
      };

  private static final int PEOPLE = 60;
  private static final int INPUTS = 40;
  private static final List<String> WORDS =
      List.of(
          "1",
          "๒",
          "3",
          "9",
          "0",
          "-1",
          "ใช่",
          "ไม่",
          "ข้าม",
          "ย้อนกลับ",
          "ยกเลิก",
          "แก้ไข",
          "เดิม",
          "พอแล้ว",
          "ทำต่อ",
          "เริ่มใหม่",
          "ถึงไหนแล้ว",
          "คุยกับเจ้าหน้าที่",
          "จองคิวใหม่",
          "คิวของฉัน",
          "เลื่อนคิว",
          "ยกเลิกคิว",
          "ดูเพิ่ม",
          "รับทราบ",
          "อ่านฉบับเต็ม",
          "นางสาวตัวอย่าง ทดสอบ",
          "0812345678",
          "23/11/2569",
          "09.30",
          "11/69",
          "name@example.com",
          "อยากทราบเรื่องการลงทะเบียนใช้งานระบบ",
          "หน้าวัดตัวอย่าง หมู่ 3 ใกล้ตลาดเก่า",
          "ในเมือง",
          "40000",
          "ต.",
          "",
          " ",
          "???",
          "{agency}",
          "\u0E48\u0E49",
          "ก".repeat(3000),
          "\uD83D",
          "😀",
          "$1 \\E",
          "yes",
          "=ใช่",
          "flow/run/x/y",
          "\u0000",
          "๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙",
          "\n\n");

  private static final Set<String> SENTENCES =
      Set.of("อยากทราบเรื่องการลงทะเบียนใช้งานระบบ", "หน้าวัดตัวอย่าง หมู่ 3 ใกล้ตลาดเก่า");

  static List<String> flows() {
    return List.copyOf(FLOWS.flows().keySet());
  }

  @ParameterizedTest
  @MethodSource("flows")
  void neverFailsAndLosesNoAnswer(String flow) {
    for (int person = 0; person < PEOPLE; person++) {
      var random = new Random(person);
      var talker = new Talker(FLOWS, flow, known(random));
      for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
        var before = talker.position();
        var input = anything(random, talker);
        if (random.nextInt(8) == 0) {
          talker.isAwayFor(Duration.ofHours(7)); // comes back to a form that was put to rest
        }
        if (random.nextInt(8) == 0) {
          talker.meets(edited(flow, random));
        }

        talker.gives(input);

        if (!(input instanceof Input.TakenBack)) {
          assertThatNothingIsLost(before, input, talker.position());
          assertThatNoSentenceIsLost(input, talker);
          assertThatThereIsAWayOn(talker);
        }
      }
    }
  }

  /// A question has become another one, or is again what it was.
  private static FlowSet edited(String id, Random random) {
    var flow = FLOWS.flow(id).orElseThrow();
    var steps = new ArrayList<>(flow.steps());
    int at = random.nextInt(steps.size());
    if (steps.get(at) instanceof Step.Ask ask && !(ask.kind() instanceof Kind.Offered)) {
      steps.set(at, renamed(ask));
    }
    var flows = new LinkedHashMap<>(FLOWS.flows());
    flows.put(
        id,
        new Flow(
            id,
            "edited " + at,
            flow.name(),
            flow.startsWith(),
            flow.rest(),
            flow.keep(),
            flow.remind(),
            steps));
    return new FlowSet(flows, FLOWS.sentences(), "edited");
  }

  private static Step.Ask renamed(Step.Ask ask) {
    return new Step.Ask(
        ask.name() + "ใหม่",
        ask.text(),
        ask.kind(),
        ask.hint(),
        ask.whenUnfit(),
        ask.label(),
        ask.optional(),
        ask.remembered(),
        ask.personal(),
        ask.consent(),
        ask.takesTheOnly());
  }

  /// Whoever does what is asked gets to the end, wherever the others have led them before.
  @ParameterizedTest
  @MethodSource("flows")
  void alwaysLeavesAWayToTheEnd(String flow) {
    for (int person = 0; person < PEOPLE; person++) {
      var random = new Random(person);
      var talker = new Talker(FLOWS, flow, known(random));
      for (int i = 0; i < INPUTS / 2 && !talker.position().isOver(); i++) {
        talker.gives(anything(random, talker));
      }

      boolean isLeft = talker.position().isOver();
      for (int i = 0; i < 60 && !talker.position().isOver(); i++) {
        talker.gives(good(talker));
      }

      assertThat(talker.position().isOver()).as("person %d", person).isTrue();
      assertThat(isLeft || !isCancelled(talker)).as("person %d", person).isTrue();
    }
  }

  private static boolean isCancelled(Talker talker) {
    return talker.effects(Effect.Ended.class).stream()
        .anyMatch(it -> it.how() == Effect.Ended.How.CANCELLED);
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isTheSameConversationWhenItIsPlayedAgain(String flow) {
    for (int person = 0; person < PEOPLE; person++) {
      var inputs = new ArrayList<Input>();
      var known = known(new Random(person));
      var first = play(flow, person, known, inputs);

      var again = new Talker(FLOWS, flow, known);
      var turns = new ArrayList<Turn>();
      inputs.forEach(input -> turns.add(again.gives(input).turn()));

      assertThat(turns).isEqualTo(first);
    }
  }

  /// Wherever somebody is, that can be written down and read back.
  @ParameterizedTest
  @MethodSource("flows")
  void surviveBeingStored(String flow) {
    for (int person = 0; person < PEOPLE; person++) {
      var random = new Random(person);
      var talker = new Talker(FLOWS, flow, known(random));
      for (int i = 0; i < INPUTS; i++) {
        talker.gives(anything(random, talker));

        var stored = StoredPosition.write(talker.position());
        assertThat(StoredPosition.read(stored)).isEqualTo(talker.position());
      }
    }
  }

  /// Logs and exceptions may print any of our values.
  @ParameterizedTest
  @MethodSource("flows")
  void tellsNothingOfAPersonWhenItIsPrinted(String flow) {
    var talker = Talker.in(FLOWS, flow);
    var printed = new StringBuilder();
    for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
      talker.gives(good(talker));
      printed.append(talker.turn());
    }

    assertThat(printed)
        .doesNotContain("ทดสอบ", "0812345678", "หน้าวัดตัวอย่าง", "1000000000009", "แม่เหาะ");
  }

  private static List<Turn> play(
      String flow, int person, Map<String, Answer> known, List<Input> inputs) {
    var random = new Random(person);
    var talker = new Talker(FLOWS, flow, known);
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < INPUTS; i++) {
      inputs.add(anything(random, talker));
      turns.add(talker.gives(inputs.getLast()).turn());
    }
    return turns;
  }

  private static Map<String, Answer> known(Random random) {
    return random.nextBoolean()
        ? Map.of()
        : Map.of(
            "กลุ่ม", Answer.Words.of("ท้องถิ่น"),
            "ระบบ", Answer.Words.of("gone"),
            "ชื่อผู้แจ้ง", Answer.Words.of("นายตัวอย่าง ทดสอบ"));
  }

  private static Input anything(Random random, Talker talker) {
    return switch (random.nextInt(14)) {
      case 0 -> new Input.Sent(List.of(file(random), file(random)));
      case 1 ->
          new Input.Shared(
              new Answer.Spot(new PersonalText("วัด"), 13, 100), "p" + random.nextInt(9));
      case 2 -> new Input.Unusable();
      case 3 -> new Input.Interrupted();
      case 4 -> new Input.Tapped("flow/other/x/=1", Map.of());
      case 5, 6, 7 -> tap(random, talker);
      case 8 -> outcomeOr(talker, random, good(talker));
      case 9 ->
          good(talker) instanceof Input.Typed good
              ? typed(random, good.text().value())
              : good(talker);
      case 10 -> new Input.TakenBack((random.nextBoolean() ? "t" : "f") + random.nextInt(40));
      case 11 -> picked(talker);
      default -> typed(random, WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  /// In LINE's own calendar, where one is shown.
  private static Input picked(Talker talker) {
    return talker.buttons().stream()
        .filter(Action.Pick.class::isInstance)
        .map(Action.Pick.class::cast)
        .findFirst()
        .<Input>map(pick -> new Input.Tapped(pick.data(), picked(pick)))
        .orElse(new Input.Interrupted());
  }

  /// The first that can be picked, or the last one.
  private static Map<String, String> picked(Action.Pick pick) {
    var end = pick.from() == null ? pick.to() : pick.from();
    return switch (pick.what()) {
      case DAY -> Map.of("date", Objects.requireNonNullElse(end, "2026-12-21"));
      case CLOCK -> Map.of("time", "09:30");
      case DAY_AND_CLOCK -> Map.of("datetime", Objects.requireNonNullElse(end, "2026-12-21T09:30"));
    };
  }

  private static Input typed(Random random, String words) {
    return new Input.Typed(new PersonalText(words), "t" + random.nextInt(40));
  }

  private static FileSent file(Random random) {
    var types = FileSent.Type.values();
    return new FileSent("f" + random.nextInt(1000), types[random.nextInt(types.length)], null, 9L);
  }

  private static Input tap(Random random, Talker talker) {
    var taps = taps(talker);
    return taps.isEmpty()
        ? new Input.Tapped("nonsense", Map.of("date", "2026-13-45"))
        : new Input.Tapped(taps.get(random.nextInt(taps.size())).data(), Map.of());
  }

  private static List<Action.Tap> taps(Talker talker) {
    return talker.buttons().stream()
        .filter(Action.Tap.class::isInstance)
        .map(Action.Tap.class::cast)
        .toList();
  }

  private static Input outcomeOr(Talker talker, Random luck, Input otherwise) {
    return talker.position().asked() instanceof Asked.Waiting waiting
        ? new Input.Done(talker.position().run() + "/" + waiting.key(), outcome(talker, luck))
        : otherwise;
  }

  /// What the owner of the effect might say.
  private static Answer.Outcome outcome(Talker talker, Random luck) {
    var booking = talker.effects(Effect.OfBooking.class);
    if (booking.isEmpty()) {
      return new Answer.Outcome("ไม่พบ", Map.of("เลขที่รับแจ้ง", "00011/2569"));
    }
    boolean lucky = luck.nextInt(4) > 0;
    String found = lucky ? Effect.OfBooking.FOUND : Effect.OfBooking.NOT_FOUND;
    return switch (booking.getFirst()) {
      case Effect.FindSlots find -> PlayedBookings.slots(found, find.of().size());
      case Effect.FindBookings _ -> PlayedBookings.bookings(found);
      case Effect.Book _, Effect.MoveBooking _ ->
          PlayedBookings.outcome(lucky ? Effect.OfBooking.BOOKED : Effect.OfBooking.FULL);
      case Effect.CancelBooking _ ->
          PlayedBookings.outcome(lucky ? Effect.OfBooking.CANCELLED : found);
    };
  }

  /// What somebody would do who reads the question.
  private static Input good(Talker talker) {
    return outcomeOr(talker, ALWAYS, goodAnswer(talker));
  }

  private static Input goodAnswer(Talker talker) {
    if (talker.position().asked() instanceof Asked.Cancelling) {
      return Input.Typed.of("2");
    }
    if (!(talker.position().asked() instanceof Asked.Open open)) {
      return Input.Typed.of("1");
    }
    var flow = FLOWS.flow(talker.position().flow()).orElseThrow();
    String name = open.key().replaceFirst("#.*", "");
    if (needsAFile(flow, name) && !(talker.position().drafts().get(open.key()) instanceof Files)) {
      return new Input.Sent(List.of(new FileSent("f1", FileSent.Type.PICTURE, null, 9L)));
    }
    if (open.misses() > 0 && flow.question(name).filter(AnyInputTest::isDay).isPresent()) {
      return picked(talker);
    }
    boolean found = talker.position().drafts().get(open.key()) instanceof Answer.Words;
    return flow.question(name)
        .filter(_ -> !found)
        .map(ask -> answering(ask))
        .orElse(Input.Typed.of("1"));
  }

  private static boolean isDay(Step.Ask ask) {
    return ask.kind() instanceof Kind.Day;
  }

  private static boolean needsAFile(Flow flow, String name) {
    return flow.question(name)
        .filter(ask -> ask.kind() instanceof Kind.Files && !ask.optional())
        .isPresent();
  }

  private static Input answering(Step.Ask ask) {
    return Input.Typed.of(
        switch (ask.kind()) {
          case Kind.Text _, Kind.TextOrFiles _, Kind.Place _, Kind.Organisation _ ->
              "หน้าวัดตัวอย่าง หมู่ 3";
          case Kind.Choice _, Kind.Offered _ -> "1";
          case Kind.InSubDistrict _ -> "แม่เหาะ";
          case Kind.Province _ -> "ขอนแก่น";
          case Kind.YesNo _ -> "2";
          case Kind.Count count -> Long.toString(Math.max(1, count.least()));
          case Kind.Phone _ -> "0812345678";
          case Kind.Email _ -> "name@example.com";
          case Kind.CitizenNumber _ -> "1000000000009";
          case Kind.Day day -> day.days().span() == Kind.Span.PAST ? "เมื่อวาน" : "พรุ่งนี้";
          case Kind.DayAndClock _ -> "พรุ่งนี้ 09.30";
          case Kind.Clock _ -> "09.30";
          case Kind.Person _ -> "นางสาวตัวอย่าง ทดสอบ";
          case Kind.Files _ -> ask.optional() ? "ข้าม" : "พอแล้ว";
          case Kind.Receipt _ -> "11/69";
          case Kind.Rating _ -> "5";
        });
  }

  /// Unless the person has ended the run, an answer stays where it is, or is offered again at its
  /// question, or gives way to what was chosen again there; files and places are somewhere.
  private static void assertThatNothingIsLost(Position before, Input input, Position after) {
    if (after.isOver() || !after.run().equals(before.run())) {
      return;
    }
    var flow = FLOWS.flow(before.flow()).orElseThrow();
    before
        .record()
        .forEach((key, entry) -> {
          boolean asked = flow.question(key.replaceFirst("#.*", "")).isPresent();
          if (asked && !(entry.answer() instanceof Answer.Skipped)) {
            boolean kept = entry.equals(after.record().get(key));
            boolean offered = entry.answer().equals(after.drafts().get(Earlier.keyOf(key)));
            assertThat(
                    kept
                        || offered
                        || isAnsweredAnew(key, before, after)
                        || isChosenByItsWords(flow, key, input)
                        || isChosenAgain(flow, key, before, after))
                .as(key)
                .isTrue();
          }
        });
    assertThat(sent(after)).containsAll(sent(before, after));
  }

  /// It is an answer, may become one, goes along, or was not understood and is told so.
  private static void assertThatNoSentenceIsLost(Input input, Talker talker) {
    var after = talker.position();
    if (after.isOver()
        || !talker.turn().understood()
        || !(input instanceof Input.Typed typed)
        || !SENTENCES.contains(typed.text().value())) {
      return;
    }
    assertThat(
            Stream.concat(
                after.record().values().stream().map(Position.Entry::answer),
                after.drafts().values().stream()))
        .as(typed.text().value())
        .anyMatch(answer -> words(answer).contains(typed.text().value()));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> words.words().value();
      case Files files -> files.words().value();
      case Answer.Spot _, Answer.Skipped _, Answer.Outcome _ -> "";
    };
  }

  /// Its question stood open once more, for the file had been edited meanwhile.
  private static boolean isAnsweredAnew(String key, Position before, Position after) {
    return before.asked() instanceof Asked.Open open
        && open.key().equals(key)
        && after.record().containsKey(key);
  }

  /// Who is about to book types "ยกเลิกคิว".
  private static boolean isChosenByItsWords(Flow flow, String key, Input input) {
    return input instanceof Input.Typed typed
        && flow.answeredByWordsLike(Typed.fold(typed.text().value())).containsKey(key);
  }

  /// A time that somebody else had taken, and the other one that was chosen then.
  private static boolean isChosenAgain(Flow flow, String key, Position before, Position after) {
    String name = key.replaceFirst("#.*", "");
    boolean isOffered = flow.question(name).orElseThrow().kind() instanceof Kind.Offered;
    var last =
        before.record().entrySet().stream()
            .filter(it -> it.getKey().replaceFirst("#.*", "").equals(name))
            .reduce((_, later) -> later)
            .orElseThrow()
            .getValue();
    return isOffered
        && (after.record().containsValue(last) || after.drafts().containsValue(last.answer()));
  }

  /// Everything sent that was not offered again and then answered in another way.
  private static List<Object> sent(Position before, Position after) {
    boolean went = cases(after) > cases(before);
    var sent = new ArrayList<Object>();
    before.record().forEach((key, entry) -> collect(entry.answer(), sent));
    before
        .drafts()
        .forEach((key, draft) -> {
          boolean replaced = key.startsWith("~") && !after.drafts().containsKey(key);
          if (!replaced && !(went && key.startsWith("+"))) {
            collect(draft, sent);
          }
        });
    return sent;
  }

  /// What came early goes with what is sent.
  private static long cases(Position position) {
    return position.record().values().stream()
        .filter(it -> it.answer() instanceof Answer.Outcome)
        .count();
  }

  private static List<Object> sent(Position position) {
    return sent(position, position);
  }

  private static void collect(Answer answer, List<Object> all) {
    switch (answer) {
      case Files files -> all.addAll(files.files());
      case Answer.Spot spot -> all.add(spot);
      case Answer.Words _, Answer.Skipped _, Answer.Outcome _ -> {}
    }
  }

  private static void assertThatThereIsAWayOn(Talker talker) {
    if (talker.position().isOver() || talker.position().asked() instanceof Asked.Waiting) {
      return;
    }
    assertThat(talker.hears()).isNotEmpty();
    for (var say : talker.effects(Effect.Say.class)) {
      // Throws what LINE would refuse.
      assertThat(new Outgoing(say.messages(), say.quickReplies())).isNotNull();
    }
  }
}
