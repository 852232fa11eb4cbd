package saitrong.ticket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// Something that somebody wants to do with a case, with all that it takes. What is absent although
/// it is needed is objected to by the [Guard], and by nobody else.
public sealed interface Step {

  /// Answered as soon as it was asked.
  record Answer(@Nullable PersonalText answer) implements Step {}

  /// Somebody answers for it from here on.
  ///
  /// @param theirs who has it by name then, of the unit that had it; absent where the unit keeps it
  record Accept(Holder.@Nullable Person theirs) implements Step {
    public Accept() {
      this(null);
    }
  }

  /// Work begins.
  record Begin(@Nullable PersonalText words) implements Step {}

  /// The citizen is to tell more.
  ///
  /// @param until the last day to do so; absent for as long as is usual
  record AskCitizen(@Nullable PersonalText wanted, @Nullable LocalDate until) implements Step {}

  /// The information, or the case itself, came back.
  ///
  /// @param givenBack whoever it was forwarded to did nothing with it
  record Resume(@Nullable PersonalText words, boolean givenBack) implements Step {
    public Resume(@Nullable PersonalText words) {
      this(words, false);
    }
  }

  /// Somebody else acts, while the receiving unit stays the coordinator.
  ///
  /// @param until the day by which they are to have acted
  /// @param followUp the day to ask them, where no account of theirs shows how it stands
  record Forward(
      Holder.@Nullable Acting to,
      Way way,
      @Nullable LocalDate until,
      @Nullable LocalDate followUp,
      @Nullable PersonalText why)
      implements Step {}

  /// Somebody else of the office has it from here on.
  ///
  /// @param why for them; nobody else needs a reason
  record Give(Holder.@Nullable Acting to, @Nullable PersonalText why) implements Step {}

  /// Another agency has it for good.
  ///
  /// @param reference under which they have it
  /// @param contact how the citizen reaches them
  record Refer(
      @Nullable String agency,
      @Nullable PersonalText reference,
      @Nullable PersonalText contact,
      @Nullable PersonalText words)
      implements Step {}

  /// It is done, and how.
  ///
  /// @param file the name under which a picture or document for the citizen is kept
  record Complete(@Nullable PersonalText done, @Nullable String file) implements Step {
    public Complete(@Nullable PersonalText done) {
      this(done, null);
    }
  }

  /// It cannot be done: for which reason, why in words, and what can be done instead.
  record CannotBeDone(
      @Nullable Reason reason, @Nullable PersonalText why, @Nullable PersonalText instead)
      implements Step {}

  /// There will be no result in time: until when there will be one, and why it takes longer.
  record Delay(@Nullable LocalDate until, @Nullable PersonalText why) implements Step {}

  /// The requester does not want it any more.
  record Withdraw(@Nullable PersonalText words) implements Step {}

  /// The information wanted did not come in time.
  record Lapse() implements Step {}

  /// "เข้าใจแล้ว": the result was understood.
  record Confirm() implements Step {}

  /// "ขอคำอธิบายเพิ่ม": back to the officer.
  record Reopen(@Nullable PersonalText words) implements Step {}

  /// It is the same matter as that of another number, which goes on.
  record Merge(@Nullable ReceiptNumber into, @Nullable PersonalText why) implements Step {}

  /// Into a state of the agency's own.
  ///
  /// @param under the state in which a case has to be for it
  record Stage(@Nullable String id, @Nullable State under) implements Step {}

  /// The requester was told in another way than on LINE.
  ///
  /// @param how which way, and whom
  record Told(@Nullable PersonalText how) implements Step {}

  /// An answer that a head is to look at before it is sent.
  record Draft(@Nullable PersonalText answer) implements Step {}

  /// The head sends it as it is: from here on it is done, as with any other answer.
  ///
  /// @param draft the id of what the head looked at
  record Approve(String draft, @Nullable PersonalText answer) implements Step {}

  /// The head wants it written otherwise.
  record Return(@Nullable PersonalText why) implements Step {}

  /// What it is about, where nobody said, or otherwise than was said.
  record About(@Nullable Topic topic) implements Step {}

  default StepKind kind() {
    return switch (this) {
      case Answer _ -> StepKind.ANSWER;
      case Accept _ -> StepKind.ACCEPT;
      case Begin _ -> StepKind.BEGIN;
      case AskCitizen _ -> StepKind.ASK;
      case Resume _ -> StepKind.RESUME;
      case Forward _ -> StepKind.FORWARD;
      case Give _ -> StepKind.GIVE;
      case Refer _ -> StepKind.REFER;
      case Complete _ -> StepKind.COMPLETE;
      case CannotBeDone _ -> StepKind.CANNOT;
      case Delay _ -> StepKind.DELAY;
      case Withdraw _ -> StepKind.WITHDRAW;
      case Lapse _ -> StepKind.LAPSE;
      case Confirm _ -> StepKind.CONFIRM;
      case Reopen _ -> StepKind.REOPEN;
      case Merge _ -> StepKind.MERGE;
      case Stage _ -> StepKind.STAGE;
      case Told _ -> StepKind.TOLD;
      case Draft _ -> StepKind.DRAFT;
      case Approve _ -> StepKind.COMPLETE;
      case Return _ -> StepKind.RETURN;
      case About _ -> StepKind.TOPIC;
    };
  }
}
