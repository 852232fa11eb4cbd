package saitrong.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// What is to be done after a turn. Whoever does it does it once for each key, however often it is
/// asked: keys are made of the run and the step.
public sealed interface Effect {

  /// What comes of looking something up, as files say: there is such a thing, or there is none.
  String FOUND = "พบ";

  String NOT_FOUND = "ไม่พบ";

  /// Goes to the person in one call.
  record Say(List<Message> messages, List<Action> quickReplies) implements Effect {
    public Say {
      messages = List.copyOf(messages);
      quickReplies = List.copyOf(quickReplies);
    }

    /// A summary repeats what the person said.
    @Override
    public String toString() {
      return "Say[" + messages.size() + " bubbles]";
    }
  }

  /// Shows the agency's whole privacy notice; the flow's question follows it.
  record ShowFullNotice() implements Effect {}

  /// Opens a case and answers with [Input.Done]: facts `เลขที่รับแจ้ง`, `ได้รับเมื่อ`,
  /// `กำหนดแจ้งผล`, `ผู้รับผิดชอบ`, perhaps `ระยะเวลา` and `ไฟล์ที่รับไม่ได้`. Of a confidential
  /// one nothing may show in previews, ordinary queues, or to whom it names. An answered one is put
  /// on record as done, and as understood where a question was looked up. Nothing is opened where
  /// the person has sent the like a moment ago: then it answers [OpenCase#ALIKE].
  ///
  /// @param anew though they have
  /// @param question the messages that brought what was looked up last, if anything was
  record OpenCase(
      String key,
      String kind,
      boolean confidential,
      boolean answered,
      boolean anew,
      List<Given> answers,
      List<String> question)
      implements Effect {
    public static final String ALIKE = "คล้าย";

    /// The fact that names the case that it is like.
    public static final String ALIKE_TO = "เรื่องที่คล้าย";

    public OpenCase {
      answers = List.copyOf(answers);
      question = List.copyOf(question);
    }

    public OpenCase(
        String key,
        String kind,
        boolean confidential,
        boolean answered,
        List<Given> answers,
        List<String> question) {
      this(key, kind, confidential, answered, false, answers, question);
    }
  }

  /// Looks for an answer and shows it, or a few that it may be; answers with [Input.Done], whose
  /// result is one of the words here. That may take until another turn: the person may have to say
  /// first what the answer depends on.
  ///
  /// @param messages that brought the question, whenever that was
  record FindAnswer(String key, PersonalText question, List<String> messages) implements Effect {
    public FindAnswer {
      messages = List.copyOf(messages);
    }

    public static final String NEAR = "ใกล้เคียง";

    /// Whoever left the question had read its answer already.
    public static final String SHOWN = "แสดงแล้ว";

    /// Whoever left the question had been told already that there is no answer.
    public static final String LEFT = "ฝากไว้";
  }

  /// Keeps whether the answer helped that was found to the question of these messages.
  record AnswerHelped(boolean helped, List<String> messages) implements Effect {
    public AnswerHelped {
      messages = List.copyOf(messages);
    }
  }

  /// Looks up a case of this very person, and of nobody else: without a number the only one that is
  /// open, or that there is, but for confidential ones; answers with [Input.Done], result `พบ` or
  /// `ไม่พบ`, or without a number [#NONE]; facts `สถานะ`, `กำหนดแจ้งผล`, `ผู้รับผิดชอบ`,
  /// `ผู้ประสานงาน` where somebody else acts, what is wanted of the person, and what came of it.
  ///
  /// @param ending the last digits of a telephone number: a case that was opened with it another
  ///   way than in the chat becomes this person's, or the result is [#TOO_OFTEN]
  /// @param use what the case is looked for: only such are offered to choose from
  record FindCase(String key, String number, @Nullable PersonalText ending, Use use)
      implements Effect {

    /// What is to be done with the case that is found.
    public enum Use {
      ANY,
      ADD,
      REOPEN,
      RATE
    }

    public static final String NONE = Step.FindCase.NONE;
    public static final String TOO_OFTEN = "ครบจำนวน";

    public FindCase(String key, String number) {
      this(key, number, null, Use.ANY);
    }

    public FindCase(String key, String number, @Nullable PersonalText ending) {
      this(key, number, ending, Use.ANY);
    }
  }

  /// Adds answers and files to a case of this person; answers with [Input.Done], perhaps with the
  /// fact `ไฟล์ที่รับไม่ได้`.
  record AddToCase(String key, String number, List<Given> answers) implements Effect {
    public AddToCase {
      answers = List.copyOf(answers);
    }
  }

  /// What a person says to the result of their case, or instead of waiting for it; answers with
  /// [Input.Done], result `ได้` or `ไม่ได้`, the latter with the fact `เหตุที่ไม่ได้`.
  sealed interface OfResult extends Effect {
    String DONE = "ได้";
    String REFUSED = "ไม่ได้";

    /// The fact that says why.
    String WHY = "เหตุที่ไม่ได้";

    String key();

    String number();
  }

  /// The result was understood.
  record ConfirmResult(String key, String number) implements OfResult {}

  /// The case goes back to the officer, with the answers, and files, that say why.
  record ReopenCase(String key, String number, List<Given> answers) implements OfResult {
    public ReopenCase {
      answers = List.copyOf(answers);
    }
  }

  /// The case is over because its person does not want it any more.
  record WithdrawCase(String key, String number) implements OfResult {}

  /// Keeps a rating.
  ///
  /// @param about the flow that asked for it
  /// @param ofCase where it is of a case of this person, and only of one
  /// @param ofSurvey where it is an answer to a survey
  record RecordRating(
      String key, int score, String about, @Nullable OfCase ofCase, @Nullable OfSurvey ofSurvey)
      implements Effect {

    /// @param ofSystem of the system that the case is about, and not of the service
    /// @param words that were answered beside it
    /// @param messages that brought these words
    public record OfCase(
        String number, boolean ofSystem, PersonalText words, List<String> messages) {
      public OfCase {
        messages = List.copyOf(messages);
      }
    }

    /// @param group of users that the person belongs to
    /// @param system that they use; absent where they named none
    /// @param ofSystem of this system, and not of the service
    /// @param words that were answered beside it
    /// @param messages that brought these words
    public record OfSurvey(
        String group,
        @Nullable String system,
        boolean ofSystem,
        PersonalText words,
        List<String> messages) {
      public OfSurvey {
        messages = List.copyOf(messages);
      }
    }
  }

  /// Keeps an answer for the next time.
  record Remember(String name, Answer answer, @Nullable String message) implements Effect {}

  /// Lets a person take over, who sees what was answered so far.
  record HandOver(String key, List<Given> answers) implements Effect {
    public HandOver {
      answers = List.copyOf(answers);
    }
  }

  /// A talk with an officer in the chat. No script asks for it by itself: whoever plays one knows
  /// whether officers answer there.
  sealed interface OfTalk extends Effect {
    String key();

    /// An officer is called into the chat.
    ///
    /// @param why in short: `asked`, `unsure` or `flow`
    /// @param about codes of what was talked of, as the desk names them; what is not known is not
    ///   there
    /// @param unit whose matter that is, by its id; absent where it is everybody's
    record Call(String key, String why, Map<String, String> about, @Nullable String unit)
        implements OfTalk {
      public Call {
        about = Map.copyOf(about);
      }

      public Call(String key, String why) {
        this(key, why, Map.of(), null);
      }
    }

    /// The person waits no more, or ends the talk.
    record Leave(String key) implements OfTalk {}

    /// The person waits no more; should an officer have come by then, they go on talking.
    record StopWaiting(String key) implements OfTalk {}
  }

  /// Reminds the person then. Under the run's own name it is about the open question: it replaces
  /// an earlier one and is void once the flow has moved on. Under the key of a step (`run/…`) it is
  /// about a day that the person chose, and stands whatever becomes of the flow.
  record Remind(String key, Instant at, String says) implements Effect {}

  /// Appointments. Each answers with [Input.Done]; its result is one of the words here.
  sealed interface OfBooking extends Effect {
    String BOOKED = "ได้คิว";
    String FULL = "เต็มแล้ว";
    String LIMIT = "ครบจำนวน";
    String CANCELLED = "ยกเลิกแล้ว";

    /// What a text may name after a booking was made, moved or cancelled, in the person's language.
    Set<String> FACTS = Set.of("เลขคิว", "จุดนัด", "วันนัด", "เวลานัด");

    String key();
  }

  /// Looks for room, each time anew; result [OfBooking#FOUND] with options, or
  /// [OfBooking#NOT_FOUND].
  ///
  /// @param of nothing: the desks; a desk, or a booking for its desk: the free days; a day too: the
  ///   free times
  record FindSlots(String key, List<String> of) implements OfBooking {
    public FindSlots {
      of = List.copyOf(of);
    }
  }

  /// Books; result [OfBooking#BOOKED] with facts, [OfBooking#FULL] when somebody was faster or it
  /// cannot be booked any more, or [OfBooking#LIMIT].
  record Book(String key, String office, String day, String time, List<Given> answers)
      implements OfBooking {
    public Book {
      answers = List.copyOf(answers);
    }
  }

  /// Looks up what this very person has booked; result [OfBooking#FOUND] with options, or
  /// [OfBooking#NOT_FOUND].
  record FindBookings(String key) implements OfBooking {}

  /// Moves a booking of this person; result [OfBooking#BOOKED], [OfBooking#FULL] or
  /// [OfBooking#NOT_FOUND]. The old one is kept unless the new one was had.
  record MoveBooking(String key, String booking, String day, String time) implements OfBooking {}

  /// Cancels a booking of this person; result [OfBooking#CANCELLED] or [OfBooking#NOT_FOUND].
  record CancelBooking(String key, String booking) implements OfBooking {}

  /// Speaks this language with the person from the next turn on.
  record SwitchLanguage(Language language) implements Effect {}

  /// Forgets everything that [Remember] kept of the person, acknowledged notices included.
  record Forget(String key) implements Effect {}

  /// Erases files that were sent for what is over and went to nobody.
  record EraseFiles(String key, List<String> messages) implements Effect {
    public EraseFiles {
      messages = List.copyOf(messages);
    }
  }

  /// The run is over.
  record Ended(How how) implements Effect {

    /// By which way.
    public enum How {
      COMPLETED,
      CANCELLED,
      DECLINED,
      HANDED_OVER,
      EXPIRED,
      WITHDRAWN;

      /// An answer of theirs ended it.
      public boolean isByThePerson() {
        return switch (this) {
          case COMPLETED, CANCELLED, DECLINED, HANDED_OVER -> true;
          case EXPIRED, WITHDRAWN -> false;
        };
      }
    }
  }

  /// One answer as staff will see it. `label` and `shown` are Thai; a citizen number is masked in
  /// `shown`. Without a label it answered a question that the flow no longer has.
  record Given(String name, @Nullable String label, PersonalText shown, Answer answer) {}
}
