package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Asked;
import saitrong.message.Action;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// What people do: what comes to their mind, or what the question asks of them. The same chance
/// gives the same person.
final class Anybody {

  /// Of somebody who is always lucky, and does what is usual.
  static final Random ALWAYS_LUCKY =
      new Random() {
        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
          return bound - 1;
        }
      };

  /// Whose owners of effects find and do nothing.
  static final Random NEVER_LUCKY =
      new Random() {
        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
          return 0;
        }
      };

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
          "skip",
          "back",
          "cancel",
          "as before",
          "Mr Sample Test",
          "the lamp by the temple is out",
          "tomorrow 09:30",
          "where am I",
          "=ใช่",
          "flow/run/x/y",
          "\u0000",
          "๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙",
          "\n\n");

  /// What nobody types by accident.
  static final Set<String> SENTENCES =
      Set.of("อยากทราบเรื่องการลงทะเบียนใช้งานระบบ", "หน้าวัดตัวอย่าง หมู่ 3 ใกล้ตลาดเก่า");

  /// So many at most answer what they are asked before they do as they like.
  private static final int AS_ASKED = 25;

  private final Random chance;
  private final Language language;
  private final Map<String, Answer> known;
  private int asAsked;

  Anybody(int seed) {
    chance = new Random(seed);
    language = chance.nextInt(3) == 0 ? Language.EN : Language.TH;
    known = known(chance);
    asAsked = chance.nextInt(AS_ASKED);
  }

  Talker starts(FlowSet flows, String flow) {
    return new Talker(flows, flow, known, "run", language);
  }

  /// Does not do what is asked any more.
  boolean isOnTheirOwn() {
    return asAsked == 0;
  }

  Random chance() {
    return chance;
  }

  Input next(Talker talker) {
    if (isOnTheirOwn()) {
      return anything(chance, talker);
    }
    asAsked--;
    return sensible(chance, talker);
  }

  private static Map<String, Answer> known(Random chance) {
    return chance.nextBoolean()
        ? Map.of()
        : Map.of(
            "กลุ่ม", Answer.Words.of("ท้องถิ่น"),
            "ระบบ", Answer.Words.of("gone"),
            "ชื่อผู้แจ้ง", Answer.Words.of("นายตัวอย่าง ทดสอบ"),
            "ตำบล", Answer.Words.of("แม่เหาะ, แม่สะเรียง, แม่ฮ่องสอน 58110"),
            "บ้านเลขที่", Answer.Words.of("99/9 หมู่ 9"));
  }

  private static Input anything(Random chance, Talker talker) {
    return switch (chance.nextInt(14)) {
      case 0 -> new Input.Sent(List.of(file(chance), file(chance)));
      case 1 ->
          new Input.Shared(
              new Answer.Spot(new PersonalText("วัด"), 13, 100), "p" + chance.nextInt(9));
      case 2 -> new Input.Unusable();
      case 3 -> new Input.Interrupted();
      case 4 -> new Input.Tapped("flow/other/x/=1", Map.of());
      case 5, 6, 7 -> tap(chance, talker);
      case 8 -> outcomeOr(talker, chance, sensible(ALWAYS_LUCKY, talker));
      case 9 ->
          sensible(ALWAYS_LUCKY, talker) instanceof Input.Typed good
              ? typed(chance, good.text().value())
              : sensible(ALWAYS_LUCKY, talker);
      case 10 -> new Input.TakenBack((chance.nextBoolean() ? "t" : "f") + chance.nextInt(40));
      case 11 -> picked(talker);
      default -> typed(chance, WORDS.get(chance.nextInt(WORDS.size())));
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

  private static Input typed(Random chance, String words) {
    return new Input.Typed(new PersonalText(words), "t" + chance.nextInt(40));
  }

  private static FileSent file(Random chance) {
    var types = FileSent.Type.values();
    return new FileSent("f" + chance.nextInt(1000), types[chance.nextInt(types.length)], null, 9L);
  }

  private static Input tap(Random chance, Talker talker) {
    var taps = taps(talker);
    return taps.isEmpty()
        ? new Input.Tapped("nonsense", Map.of("date", "2026-13-45"))
        : new Input.Tapped(taps.get(chance.nextInt(taps.size())).data(), Map.of());
  }

  private static List<Action.Tap> taps(Talker talker) {
    return talker.buttons().stream()
        .filter(Action.Tap.class::isInstance)
        .map(Action.Tap.class::cast)
        .toList();
  }

  /// What somebody would do who reads the question; which way they choose is chance.
  static Input sensible(Random chance, Talker talker) {
    return outcomeOr(talker, chance, answer(chance, talker));
  }

  private static Input outcomeOr(Talker talker, Random chance, Input otherwise) {
    return talker
        .waitsFor()
        .<Input>map(act ->
            new Input.Done(
                talker.position().waitsFor().orElseThrow(), PlayedByChance.outcome(act, chance)))
        .orElse(otherwise);
  }

  private static Input answer(Random chance, Talker talker) {
    if (talker.position().asked() instanceof Asked.Cancelling) {
      return Input.Typed.of("2");
    }
    if (!(talker.position().asked() instanceof Asked.Open open)) {
      return Input.Typed.of("1");
    }
    return talker
        .question()
        .map(ask -> answer(chance, talker, open, ask))
        .orElseGet(
            () -> Input.Typed.of(chance.nextInt(6) > 0 ? "1" : "" + (2 + chance.nextInt(2))));
  }

  private static Input answer(Random chance, Talker talker, Asked.Open open, Step.Ask ask) {
    var draft = Optional.ofNullable(talker.position().drafts().get(open.key()));
    boolean hasFiles = draft.filter(Files.class::isInstance).isPresent();
    if (ask.kind() instanceof Kind.Files && !ask.optional() && !hasFiles) {
      return new Input.Sent(List.of(new FileSent("f1", FileSent.Type.PICTURE, null, 9L)));
    }
    if (ask.optional() && chance.nextInt(4) == 0) {
      return Input.Typed.of(talker.language() == Language.TH ? "ข้าม" : "skip");
    }
    if (open.misses() > 0 && ask.kind() instanceof Kind.Day) {
      return picked(talker);
    }
    boolean isFound = draft.filter(Answer.Words.class::isInstance).isPresent();
    return Input.Typed.of(isFound ? "1" : words(chance, ask, talker.language()));
  }

  private static String words(Random chance, Step.Ask ask, Language language) {
    boolean thai = language == Language.TH;
    return switch (ask.kind()) {
      case Kind.Text _, Kind.TextOrFiles _, Kind.Place _, Kind.Organisation _ ->
          thai ? "หน้าวัดตัวอย่าง หมู่ 3" : "by the sample temple";
      case Kind.Choice(var options) -> "" + (options.size() - chance.nextInt(options.size()));
      case Kind.Offered _ -> "1";
      case Kind.InSubDistrict _ -> thai ? "แม่เหาะ" : "Mae Ho";
      case Kind.Province _ -> thai ? "ขอนแก่น" : "Khon Kaen";
      case Kind.YesNo _ -> chance.nextInt(2) == 0 ? "1" : "2";
      case Kind.Count count -> Long.toString(Math.max(1, count.least()));
      case Kind.Phone _ -> "0812345678";
      case Kind.Email _ -> "name@example.com";
      case Kind.CitizenNumber _ -> "1000000000009";
      case Kind.Day day -> day(day.days().span() == Kind.Span.PAST, thai);
      case Kind.DayAndClock _ -> day(false, thai) + (thai ? " 09.30" : " 09:30");
      case Kind.Clock _ -> "09.30";
      case Kind.Person _ -> thai ? "นางสาวตัวอย่าง ทดสอบ" : "Ms Sample Test";
      case Kind.Files _ -> ask.optional() ? "ข้าม" : "พอแล้ว";
      case Kind.Receipt _ -> "11/69";
      case Kind.PhoneEnding _ -> "5678";
      case Kind.Rating _ -> "" + (Kind.Rating.BEST - chance.nextInt(Kind.Rating.BEST));
    };
  }

  private static String day(boolean past, boolean thai) {
    if (thai) {
      return past ? "เมื่อวาน" : "พรุ่งนี้";
    }
    return past ? "yesterday" : "tomorrow";
  }
}
