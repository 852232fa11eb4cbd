package saitrong.flow;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Digest;

/// One step of a resolved flow: every name that it mentions is there, every jump has its target.
/// The blocks of the file have become branches and jumps.
sealed interface Step {

  /// Waits for the person.
  sealed interface Stop extends Step {
    String name();
  }

  /// Has something done and waits for its outcome.
  sealed interface Act extends Step {
    String name();
  }

  /// Has to do with appointments; `of` names the answers that say which.
  sealed interface OfBooking extends Act {
    List<String> of();
  }

  /// Asks and keeps the answer under its name.
  ///
  /// @param consent the consent without which it is not asked
  /// @param restsOn the questions on whose answers this one rests: it may be of somebody else once
  ///   one of them is changed
  /// @param takesTheOnly of choices that were found, one that is alone is taken without asking
  record Ask(
      String name,
      Wording text,
      Kind kind,
      Wording hint,
      Wording whenUnfit,
      Wording label,
      boolean optional,
      boolean remembered,
      boolean personal,
      @Nullable String consent,
      List<String> restsOn,
      boolean takesTheOnly)
      implements Stop {
    public Ask {
      restsOn = List.copyOf(restsOn);
    }

    Ask of(Kind other) {
      return new Ask(
          name,
          text,
          other,
          hint,
          whenUnfit,
          label,
          optional,
          remembered,
          personal,
          consent,
          restsOn,
          takesTheOnly);
    }
  }

  /// The privacy notice. `declined` is where it goes on for who will not; [#NOWHERE] ends.
  record Notice(String name, Wording data, Wording purpose, Wording seenBy, int declined)
      implements Stop {
    static final int NOWHERE = -1;

    Notice declinedAt(int step) {
      return new Notice(name, data, purpose, seenBy, step);
    }

    /// Who has acknowledged this very notice need not do it again.
    String version() {
      return Digest.of(data.th() + purpose.th() + seenBy.th());
    }
  }

  /// Explicit consent, for sensitive data.
  record Consent(String name, Wording text) implements Stop {}

  /// Offers what is remembered under these names, in one line.
  record ConfirmKnown(String name, List<String> names) implements Stop {
    public ConfirmKnown {
      names = List.copyOf(names);
    }
  }

  /// All answers, before they are sent.
  record Summary(String name, Wording title) implements Stop {}

  /// Something like this was sent a moment ago: whether it goes to that case, or is one of its own.
  /// The engine asks it by itself where [OpenCase] comes to that; no file can.
  record SentBefore(String name, String number) implements Stop {}

  /// Opens a case of this kind; a confidential one is for assigned officers only. An answered one
  /// is for the record: the person has the answer and said that they understood it, or wanted none.
  record OpenCase(String name, String kind, boolean confidential, boolean answered) implements Act {
    static final String NUMBER = "เลขที่รับแจ้ง";
    static final String LOST_FILES = "ไฟล์ที่รับไม่ได้";
    static final Set<String> FACTS =
        Set.of(NUMBER, "ได้รับเมื่อ", "ระยะเวลา", "กำหนดแจ้งผล", "ผู้รับผิดชอบ", LOST_FILES);
  }

  /// Asks the FAQ what `question` was answered with.
  record FindAnswer(String name, String question) implements Act {}

  /// Looks up the case whose number `number` was answered with, or the only one that the person
  /// has.
  ///
  /// @param ending the answer with the last digits of a telephone number: a case that was opened
  ///   with that number another way than in the chat is this person's from then on
  record FindCase(String name, String number, @Nullable String ending) implements Act {
    static final String THE_ONLY_ONE = "";

    /// Nothing was ever sent by this person; where it is not the only one that is looked up, that
    /// is not told from a number that is not theirs.
    static final String NONE = "ไม่มีเรื่อง";

    /// Noted with what was found, for whoever meets it without the flow. No file can name it.
    static final String ONLY_FOUND = "+found";

    /// The address of what goes with the result, for a button that opens it.
    static final String RESULT_FILE = "ไฟล์ของผล";

    static final Set<String> FACTS =
        Set.of(
            OpenCase.NUMBER,
            RESULT_FILE,
            "สถานะ",
            "ได้รับข้อมูลเมื่อ",
            "ระยะเวลา",
            "กำหนดแจ้งผล",
            "ผู้รับผิดชอบ",
            "ผู้ประสานงาน",
            "รวมเรื่องเลขที่",
            "ข้อมูลที่ต้องการ",
            "ส่งข้อมูลได้ถึง",
            "ผลของเรื่อง",
            "เหตุที่ทำไม่ได้",
            "คำอธิบายผล",
            "สิ่งที่ทำได้แทน",
            "ส่งต่อให้",
            "เลขอ้างอิง",
            "ติดต่อผู้รับต่อ",
            "เหตุที่เลื่อนกำหนด",
            "ปิดแล้วเมื่อ",
            "แจ้งผลเมื่อ",
            "แจ้งกลับได้ถึง",
            "ส่งกลับเมื่อ",
            "ให้คะแนนได้ถึง",
            "ให้คะแนนเรื่อง",
            "แจ้งกลับเรื่อง",
            "ขอคำอธิบายเรื่อง",
            "เพิ่มเอกสารเรื่อง",
            "ส่งข้อมูลเรื่องที่ยุติ",
            "ขั้นของเรื่อง",
            "ข้อความถึงผู้แจ้ง",
            "วิธีแจ้งกลับ",
            "วิธีตอบผล",
            "ระบบของเรื่อง",
            "บอกว่าเข้าใจแล้ว");
  }

  /// Adds the answers to the case whose number `number` was answered with; the case may be gone
  /// since it was found.
  record AddToCase(String name, String number) implements Act {
    static final Set<String> FACTS = Set.of(OpenCase.LOST_FILES);

    static boolean isGone(Answer outcome) {
      return outcome instanceof Answer.Outcome it && it.result().equals(Effect.NOT_FOUND);
    }
  }

  /// The person has read the result of the case whose number `number` was answered with, or does
  /// not want one any more. They may come too late, or to a case that has none.
  sealed interface OfResult extends Act {
    Set<String> FACTS = Set.of(Effect.OfResult.WHY, OpenCase.NUMBER, "สถานะ", "ผู้รับผิดชอบ");

    String number();

    static boolean isDone(Answer outcome) {
      return outcome instanceof Answer.Outcome it && it.result().equals(Effect.OfResult.DONE);
    }
  }

  /// They understood it.
  record ConfirmResult(String name, String number) implements OfResult {}

  /// It is not settled for them: the answers so far say why.
  record ReopenCase(String name, String number) implements OfResult {}

  /// They want it no more, and there is no result yet.
  record WithdrawCase(String name, String number) implements OfResult {}

  /// Looks for desks; for free days of a desk; for free times of a day.
  record FindSlots(String name, List<String> of) implements OfBooking {
    public FindSlots {
      of = List.copyOf(of);
    }
  }

  /// Looks up the person's own bookings.
  record FindBookings(String name) implements OfBooking {
    @Override
    public List<String> of() {
      return List.of();
    }
  }

  /// Books at a desk, on a day, at a time.
  record Book(String name, List<String> of) implements OfBooking {
    public Book {
      of = List.copyOf(of);
    }
  }

  /// Moves a booking to a day and a time.
  record MoveBooking(String name, List<String> of) implements OfBooking {
    public MoveBooking {
      of = List.copyOf(of);
    }
  }

  /// Cancels a booking.
  record CancelBooking(String name, List<String> of) implements OfBooking {
    public CancelBooking {
      of = List.copyOf(of);
    }
  }

  /// Says something, or shows a card, and goes on.
  record Tell(
      String name,
      Wording text,
      @Nullable URI picture,
      List<Link> links,
      @Nullable CardTemplate card)
      implements Step {
    public Tell {
      links = List.copyOf(links);
    }

    /// In a drawing, where a card has only its title.
    Wording inShort() {
      return text.isEmpty() && card != null ? card.title() : text;
    }
  }

  /// A button that opens a page or dials.
  record Link(Wording label, URI address) {}

  /// Does something on the way and waits for nothing.
  sealed interface Deed extends Step {
    String name();
  }

  /// The person has said whether the answer that was found helped.
  record AnswerHelped(String name, boolean helped) implements Deed {}

  /// Hands the rating that `rating` was answered with on.
  ///
  /// @param number the answer that says of which case it is; absent where it is of none
  /// @param survey the answer that says to which group of users the person belongs, where it is one
  ///   of a survey
  /// @param ofSystem of a system, and not of the service
  record RecordRating(
      String name,
      String rating,
      @Nullable String number,
      @Nullable String survey,
      boolean ofSystem)
      implements Deed {}

  /// Reminds the person this long before the day or the moment that `when` was answered with.
  record SetReminder(String name, String when, Duration before, Wording text) implements Deed {}

  /// Speaks the language that `language` was answered with, `th` or `en`, from the next turn on.
  record SwitchLanguage(String name, String language) implements Deed {}

  /// Shows what is remembered of the person, the personal parts masked.
  record ShowRemembered(String name) implements Deed {}

  /// Forgets what is remembered of the person.
  record ForgetRemembered(String name) implements Deed {}

  /// Shows the agency's whole privacy notice.
  record ShowNotice(String name) implements Deed {}

  /// Goes on at `otherwise` unless the condition holds.
  record Branch(Condition when, int otherwise) implements Step {}

  /// Goes on at `to`; after `rounds` times not any more.
  record Jump(String name, int to, int rounds) implements Step {
    static final int ROUNDS = 20;
    static final int MOST_ROUNDS = 100;
  }

  /// The end, perhaps with last words, perhaps in a person's hands.
  record End(Wording text, boolean handOver) implements Step {}
}
