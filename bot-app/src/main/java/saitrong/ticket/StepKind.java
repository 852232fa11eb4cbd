package saitrong.ticket;

import static saitrong.ticket.State.ACCEPTED;
import static saitrong.ticket.State.AWAITING_CITIZEN;
import static saitrong.ticket.State.DONE;
import static saitrong.ticket.State.FORWARDED;
import static saitrong.ticket.State.IMPOSSIBLE;
import static saitrong.ticket.State.IN_PROGRESS;
import static saitrong.ticket.State.LAPSED;
import static saitrong.ticket.State.MERGED;
import static saitrong.ticket.State.REFERRED;
import static saitrong.ticket.State.WAITING;
import static saitrong.ticket.State.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// What can be done with a case at all: by whom, from which states, and where it is then.
public enum StepKind {
  ANSWER("answer", "ตอบทันที", "Answer at once", DONE, WAITING, ACCEPTED),
  ACCEPT("accept", "รับเรื่อง", "Take up", ACCEPTED, WAITING),
  BEGIN("begin", "เริ่มดำเนินการ", "Begin", IN_PROGRESS, ACCEPTED),
  ASK("ask", "ขอข้อมูลเพิ่ม", "Ask for more information", AWAITING_CITIZEN, IN_PROGRESS),
  RESUME("resume", "ดำเนินการต่อ", "Go on", IN_PROGRESS, AWAITING_CITIZEN, FORWARDED),
  FORWARD("forward", "ส่งต่อ", "Forward to a unit", FORWARDED, IN_PROGRESS, FORWARDED),
  /// To an officer or a unit of this office. The case stays where it is, and its clocks go on.
  GIVE(
      "give",
      "มอบหมาย",
      "Give to an officer or unit",
      null,
      WAITING,
      ACCEPTED,
      IN_PROGRESS,
      AWAITING_CITIZEN,
      FORWARDED),
  REFER("refer", "ส่งต่อภายนอก", "Refer to another agency", REFERRED, IN_PROGRESS),
  COMPLETE("complete", "เสร็จสิ้น", "Complete", DONE, IN_PROGRESS),
  CANNOT("cannot", "ทำไม่ได้", "Say that it cannot be done", IMPOSSIBLE, IN_PROGRESS),
  /// The result comes later than promised. The case stays where it is.
  DELAY("delay", "เลื่อนกำหนด", "Put off the result", null, ACCEPTED, IN_PROGRESS, FORWARDED),
  WITHDRAW(
      "withdraw",
      "ยกเลิก",
      "Cancel at the requester's wish",
      WITHDRAWN,
      WAITING,
      ACCEPTED,
      IN_PROGRESS,
      AWAITING_CITIZEN,
      FORWARDED),
  LAPSE("lapse", "ยุติ", "Close for want of information", LAPSED, AWAITING_CITIZEN),
  /// The result was understood. The case stays as it is.
  CONFIRM("confirm", "เข้าใจแล้ว", "Confirm the result", null, DONE, IMPOSSIBLE, REFERRED),
  REOPEN("reopen", "เปิดใหม่", "Reopen", IN_PROGRESS, DONE, IMPOSSIBLE, REFERRED, LAPSED, MERGED),
  /// It was sent twice; the other number goes on.
  MERGE(
      "merge",
      "รวมเรื่อง",
      "Merge into another case",
      MERGED,
      WAITING,
      ACCEPTED,
      IN_PROGRESS,
      AWAITING_CITIZEN,
      FORWARDED),
  /// Into a state of the agency's own under the one that the case is in, and stays in.
  STAGE(
      "stage",
      "สถานะย่อย",
      "Put into a state of the agency's own",
      null,
      WAITING,
      ACCEPTED,
      IN_PROGRESS,
      AWAITING_CITIZEN,
      FORWARDED),
  /// The requester heard of it in another way than on LINE. The case stays as it is.
  TOLD("told", "แจ้งแล้ว", "Note that the requester was told", null, State.values()),
  /// An answer waits for a head. The case stays as it is.
  DRAFT("draft", "ส่งร่างให้หัวหน้าตรวจ", "Send a draft to the head", null, IN_PROGRESS),
  /// The head sent the draft back. The case stays as it is.
  RETURN("return", "ส่งร่างกลับแก้ไข", "Return the draft", null, IN_PROGRESS),

  /// An officer says what it is about. The case stays as it is.
  TOPIC(
      "topic",
      "ระบุหัวข้อ",
      "Say what it is about",
      null,
      WAITING,
      ACCEPTED,
      IN_PROGRESS,
      AWAITING_CITIZEN,
      FORWARDED);

  /// By what they do in the chat.
  private static final Set<StepKind> CITIZENS = Set.of(CONFIRM, REOPEN, WITHDRAW, RESUME);

  private final String code;
  private final String thai;
  private final String english;
  private final @Nullable State to;
  private final Set<State> from;

  StepKind(String code, String thai, String english, @Nullable State to, State... from) {
    this.code = code;
    this.thai = thai;
    this.english = english;
    this.to = to;
    this.from = Set.of(from);
  }

  boolean isPossibleIn(State state) {
    return from.contains(state);
  }

  /// What a citizen sends once they were asked ends the waiting for it. Nobody but the office calls
  /// back what it forwarded, or takes apart what it merged.
  boolean isPossibleIn(State state, Actor by) {
    boolean isTheOffices =
        (this == RESUME && state == FORWARDED) || (this == REOPEN && state == MERGED);
    return isPossibleIn(state) && !(isTheOffices && by instanceof Actor.Citizen);
  }

  /// Whether it says nothing of how the case goes on: whose it is, what it is called, or who heard
  /// of it.
  boolean isAside() {
    return switch (this) {
      case GIVE, STAGE, TOLD, DRAFT, RETURN, TOPIC -> true;
      case ANSWER,
          ACCEPT,
          BEGIN,
          ASK,
          RESUME,
          FORWARD,
          REFER,
          COMPLETE,
          CANNOT,
          DELAY,
          WITHDRAW,
          LAPSE,
          CONFIRM,
          REOPEN,
          MERGE ->
          false;
    };
  }

  /// Whether the case is in another state afterwards, or with another unit that acts.
  boolean leadsOn() {
    return to != null;
  }

  State from(State state) {
    return to == null ? state : to;
  }

  /// An officer may also put on record what the requester said on the phone.
  boolean isOpenTo(Actor actor) {
    return switch (actor) {
      case Actor.Staff _ -> true;
      case Actor.Citizen _ -> CITIZENS.contains(this);
      case Actor.Machine _ -> this == ANSWER || this == LAPSE;
    };
  }

  /// When the citizen hears of it. A push costs money and disturbs: only for what they must know or
  /// do.
  public Telling telling() {
    return switch (this) {
      case ANSWER, ASK, FORWARD, REFER, COMPLETE, CANNOT, DELAY, LAPSE -> Telling.AT_ONCE;
      case ACCEPT, BEGIN, RESUME, WITHDRAW, REOPEN, STAGE, MERGE -> Telling.ON_OCCASION;
      case GIVE, CONFIRM, TOLD, DRAFT, RETURN, TOPIC -> Telling.NOT_AT_ALL;
    };
  }

  /// When somebody is told.
  public enum Telling {
    AT_ONCE,
    /// With the next answer, which costs nothing.
    ON_OCCASION,
    NOT_AT_ALL
  }

  /// In the order in which they usually come. A state of its own is for an agency that has some,
  /// merging for whoever sent something twice, and telling in another way for whom LINE does not
  /// reach: they are offered where there are such, as is a draft where a head looks at it.
  static List<StepKind> possibleIn(State state) {
    return Arrays.stream(values())
        .filter(kind -> kind.isPossibleIn(state) && kind.isForEveryCase())
        .toList();
  }

  private boolean isForEveryCase() {
    return this == GIVE || (!isAside() && this != MERGE);
  }

  /// The same for whoever it is: nobody hears of what is not for them.
  static List<StepKind> possibleIn(State state, Actor by) {
    return possibleIn(state).stream()
        .filter(kind -> kind.isOpenTo(by) && kind.isPossibleIn(state, by))
        .toList();
  }

  /// Names it in stored documents and commands.
  public String code() {
    return code;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// By its code or its Thai word.
  public static Optional<StepKind> called(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(word) || kind.thai.equals(word))
        .findFirst();
  }

  /// What an event says that was stored before steps had names.
  static StepKind between(State before, State after) {
    return Arrays.stream(values())
        .filter(kind -> kind.isPossibleIn(before) && kind.from(before) == after)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no step leads from " + before + " to " + after));
  }
}
