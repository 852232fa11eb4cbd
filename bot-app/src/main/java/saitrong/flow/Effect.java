package saitrong.flow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// What is to be done after a turn. Whoever does it does it once for each key, however often it is
/// asked: keys are made of the run and the step.
public sealed interface Effect {

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
  /// `กำหนดแจ้งผล`, `ผู้รับผิดชอบ`, perhaps `ระยะเวลา`. Of a confidential one nothing may show in
  /// previews, ordinary queues, or to whom it names.
  record OpenCase(String key, String kind, boolean confidential, List<Given> answers)
      implements Effect {
    public OpenCase {
      answers = List.copyOf(answers);
    }
  }

  /// Looks for an answer and shows it; answers with [Input.Done], result `พบ` or `ไม่พบ`.
  record FindAnswer(String key, PersonalText question) implements Effect {}

  /// Looks up a case of this very person, and of nobody else; answers with [Input.Done], result
  /// `พบ` or `ไม่พบ`, facts `สถานะ`, `กำหนดแจ้งผล`, `ผู้รับผิดชอบ`.
  record FindCase(String key, String number) implements Effect {}

  /// Adds answers and files to a case of this person; answers with [Input.Done].
  record AddToCase(String key, String number, List<Given> answers) implements Effect {
    public AddToCase {
      answers = List.copyOf(answers);
    }
  }

  /// Keeps a rating.
  record RecordRating(String key, int score) implements Effect {}

  /// Keeps an answer for the next time.
  record Remember(String name, Answer answer) implements Effect {}

  /// Lets a person take over, who sees what was answered so far.
  record HandOver(String key, List<Given> answers) implements Effect {
    public HandOver {
      answers = List.copyOf(answers);
    }
  }

  /// Reminds the person then. Under the run's own name it is about the open question: it replaces
  /// an earlier one and is void once the flow has moved on. Under the key of a step (`run/…`) it is
  /// about a day that the person chose, and stands whatever becomes of the flow.
  record Remind(String key, Instant at, String says) implements Effect {}

  /// Speaks this language with the person from the next turn on.
  record SwitchLanguage(Language language) implements Effect {}

  /// Forgets everything that [Remember] kept of the person, acknowledged notices included.
  record Forget(String key) implements Effect {}

  /// The run is over.
  record Ended(How how) implements Effect {

    /// By which way.
    public enum How {
      COMPLETED,
      CANCELLED,
      DECLINED,
      HANDED_OVER,
      EXPIRED,
      WITHDRAWN
    }
  }

  /// One answer as staff will see it. `label` and `shown` are Thai; a citizen number is masked in
  /// `shown`. Without a label it answered a question that the flow no longer has.
  record Given(String name, @Nullable String label, PersonalText shown, Answer answer) {}
}
