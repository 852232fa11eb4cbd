package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import saitrong.content.ThaiDates;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;

/// Why a case is not opened or does not take a step, in words that say what to do about it.
public sealed interface Objection {

  /// Others did something with it after the page was loaded on which this was decided.
  record ChangedMeanwhile(Instant at) implements Objection {}

  /// The form was sent before, with something else on it, which has this number.
  record UsedForAnother(ReceiptNumber number) implements Objection {}

  /// From where it is now there are other ways.
  record NotFromHere(State state, List<StepKind> possible) implements Objection {
    public NotFromHere {
      possible = List.copyOf(possible);
    }
  }

  /// Something is missing.
  record Missing(List<Need> needs) implements Objection {
    public Missing {
      needs = List.copyOf(needs);
    }
  }

  /// Words that no card holds.
  record TooLong(Need what, int most) implements Objection {}

  /// A name that citizens are not told, so that nobody would know who has their case.
  record NotInFull(Need whose, String name) implements Objection {}

  /// A day that is over.
  record Past(Need day) implements Objection {}

  /// A moment that is still to come.
  record NotYet(Instant at) implements Objection {}

  /// So long ago that it must be a slip, unless whoever writes it down says that it is none.
  record LongAgo(Instant at, LocalDate first) implements Objection {}

  /// They forwarded it, and it has not come back since.
  record HadItAlready(Holder.Acting holder, Instant since) implements Objection {}

  /// It is theirs, and nobody else has it.
  record HasItNow(Holder.Acting holder) implements Objection {}

  /// The citizen still has time.
  record TooEarly(LocalDate last) implements Objection {}

  /// Nothing says that the question has reached the citizen, who cannot be held to it.
  record NotAsked() implements Objection {}

  /// Over before the citizen can be told of it, for nobody is woken at night.
  record TooSoon(LocalDate first) implements Objection {}

  /// What was wanted, or something else, came in and nobody acted on it.
  record InformationCame(Instant at) implements Objection {}

  /// The agency's own state is one under another state than the one that the case is in.
  record NotUnder(State state, State under) implements Objection {}

  /// That number is no older open case of the same citizen, or one that others may see.
  record NotMergeable(ReceiptNumber into) implements Objection {}

  /// The days in which it could be reopened are over.
  record TooLate(LocalDate last) implements Objection {}

  /// Once is enough.
  record ConfirmedBefore(Instant at) implements Objection {}

  /// There is no day that the citizen was told, so none can be put off.
  record NothingPromised() implements Objection {}

  /// Not after what was promised, or over before it begins.
  record NotLater(Instant promised) implements Objection {}

  /// A day on which nobody is there to keep it.
  record OfficeClosed(LocalDate day) implements Objection {}

  /// So far away that it must be a slip.
  record TooFar(LocalDate last) implements Objection {}

  /// What was said in it was erased, so nobody could go on with it.
  record Emptied() implements Objection {}

  /// A tip that is answered when it is written down is closed, and those assigned to such cases
  /// would never look at it.
  record NotYoursToAnswer() implements Objection {}

  /// A head is to look at the answer before it is sent.
  record NotReviewed() implements Objection {}

  /// A head looks at it, and would not any more.
  record HeadsTopic() implements Objection {}

  /// No draft waits, or not the one that the head looked at.
  record NoDraft() implements Objection {}

  /// A case has only so much room.
  record Full() implements Objection {}

  default String in(Language language) {
    return switch (language) {
      case TH -> thai();
      case EN -> english();
    };
  }

  private String thai() {
    return switch (this) {
      case NotFromHere(var state, var possible) ->
          "เรื่องนี้อยู่ในสถานะ %s".formatted(state.in(Language.TH))
              + listed(" สิ่งที่ทำได้: ", possible, Language.TH, "");
      case Missing(var needs) -> "โปรดระบุ %s".formatted(named(needs, Language.TH));
      case TooLong(var what, var most) ->
          "%s ยาวเกิน %d ตัวอักษร โปรดย่อให้สั้นลง".formatted(what.in(Language.TH), most);
      case NotInFull(var whose, var name) ->
          "โปรดเขียน%s เป็นชื่อเต็ม เพื่อให้ผู้แจ้งทราบว่าเรื่องอยู่ที่ใด (พิมพ์มาเป็นชื่อย่อ %s)"
              .formatted(whose.in(Language.TH), InQuotes.of(name));
      case Past(var day) -> "%s ต้องไม่ใช่วันที่ผ่านมาแล้ว".formatted(day.in(Language.TH));
      case NotYet(var at) -> "เวลาที่ได้รับเรื่อง (%s) ยังมาไม่ถึง".formatted(day(at, Language.TH));
      case LongAgo(var at, var first) ->
          "เวลาที่ได้รับเรื่อง (%s) ก่อน %s โปรดตรวจปีที่พิมพ์ หากถูกต้อง ให้ระบุว่าเป็นเรื่องย้อนหลัง"
              .formatted(day(at, Language.TH), ThaiDates.brief(first, Language.TH));
      case HadItAlready(var holder, var since) ->
          "%s เคยรับเรื่องนี้แล้วเมื่อ %s และเรื่องยังไม่กลับมา ให้ดำเนินการต่อก่อน แล้วจึงส่งต่ออีกครั้ง"
              .formatted(named(holder), day(since, Language.TH));
      case HasItNow(var holder) ->
          "เรื่องอยู่ที่ %s แล้ว ไม่ต้องส่งให้อีก".formatted(named(holder));
      case TooEarly(var last) ->
          "ผู้แจ้งยังส่งข้อมูลได้ถึง %s ยุติเรื่องได้หลังจากนั้น"
              .formatted(ThaiDates.brief(last, Language.TH));
      case NotAsked() ->
          "ยังไม่มีบันทึกว่าผู้แจ้งได้รับแจ้งว่าต้องส่งข้อมูล จึงยังยุติเรื่องไม่ได้"
              + " โปรดแจ้งผ่านช่องทางอื่นแล้วบันทึกที่ \"แจ้งแล้ว\" (told) หรือดำเนินการต่อ"
              + " (resume) แล้วขอข้อมูลใหม่";
      case TooSoon(var first) ->
          "นอกเวลา 08.00 ถึง 20.00 น. ระบบไม่ส่งข้อความ ผู้แจ้งจะได้รับแจ้ง %s เวลา 08.00 น. วันครบกำหนดต้องไม่ก่อนวันนั้น"
              .formatted(ThaiDates.brief(first, Language.TH));
      case InformationCame(var at) ->
          "ผู้แจ้งส่งข้อมูลเพิ่มแล้วเมื่อ %s โปรดเปิดอ่านและดำเนินการต่อ"
              .formatted(day(at, Language.TH));
      case NotUnder(var state, var under) ->
          "สถานะย่อยนี้ใช้เมื่อเรื่องอยู่ในสถานะ %s ขณะนี้เรื่องอยู่ในสถานะ %s"
              .formatted(under.in(Language.TH), state.in(Language.TH));
      case NotMergeable(var into) ->
          "รวมกับ %s ไม่ได้ เรื่องนั้นต้องเปิดก่อนเรื่องนี้ ยังไม่เสร็จสิ้น และเป็นของผู้แจ้งคนเดียวกันในแชต หรือไม่ได้แจ้งทาง LINE ทั้งสองเรื่อง"
              .formatted(into);
      case TooLate(var last) ->
          "เปิดเรื่องนี้ใหม่ได้ถึง %s โปรดเปิดเรื่องใหม่และอ้างเลขที่เดิม"
              .formatted(ThaiDates.brief(last, Language.TH));
      case ConfirmedBefore(var at) ->
          "ผู้แจ้งยืนยันผลนี้แล้วเมื่อ %s ไม่ต้องทำซ้ำ".formatted(day(at, Language.TH));
      case NothingPromised() -> "เรื่องนี้ไม่ได้บอกวันแจ้งผลแก่ผู้แจ้ง จึงไม่มีกำหนดให้เลื่อน";
      case NotLater(var promised) ->
          "วันใหม่ต้องหลังกำหนดที่แจ้งไว้ (%s) และยังไม่เลยเวลาทำการ"
              .formatted(day(promised, Language.TH));
      case OfficeClosed(var day) ->
          "%s ไม่ใช่วันทำการ โปรดเลือกวันทำการ".formatted(ThaiDates.brief(day, Language.TH));
      case TooFar(var last) ->
          "กำหนดวันได้ถึง %s โปรดตรวจปีที่พิมพ์".formatted(ThaiDates.brief(last, Language.TH));
      case ChangedMeanwhile(var at) ->
          "มีการดำเนินการกับเรื่องนี้เมื่อ %s หลังจากท่านเปิดหน้านี้ โปรดดูประวัติล่าสุดก่อน แล้วจึงทำรายการอีกครั้งหากยังจำเป็น"
              .formatted(day(at, Language.TH));
      case UsedForAnother(var number) ->
          "แบบฟอร์มนี้บันทึกเป็นเรื่อง %s ไปแล้ว รายการนี้จึงยังไม่ได้บันทึก โปรดกดบันทึกอีกครั้งหากเป็นอีกเรื่องหนึ่ง"
              .formatted(number);
      case Emptied() -> "ข้อความในเรื่องนี้ลบแล้ว จึงดำเนินการต่อไม่ได้ โปรดเปิดเรื่องใหม่";
      case NotYoursToAnswer() ->
          "เรื่องปกปิดให้ผู้ที่ได้รับมอบหมายเป็นผู้ตอบ โปรดเว้นคำตอบไว้ แล้วบันทึกอีกครั้ง"
              + " เรื่องจะถึงผู้ที่ได้รับมอบหมาย สิ่งที่ตอบไปแล้วให้เขียนรวมในเรื่องที่แจ้ง";
      case NotReviewed() ->
          "หัวหน้ากลุ่มงานต้องตรวจคำตอบของเรื่องนี้ก่อนส่งถึงผู้แจ้ง เมื่อเริ่มดำเนินการแล้ว"
              + " โปรดใช้ \"ส่งร่างให้หัวหน้าตรวจ\"";
      case HeadsTopic() ->
          "หัวหน้ากลุ่มงานตรวจคำตอบของเรื่องนี้"
              + " จึงให้หัวหน้าเป็นผู้เปลี่ยนเป็นหัวข้อที่ไม่ต้องตรวจ";
      case NoDraft() -> "ไม่มีร่างที่รอตรวจ หรือร่างเปลี่ยนไปแล้ว โปรดเปิดดูเรื่องอีกครั้ง";
      case Full() ->
          "เรื่องนี้มีรายการครบจำนวนที่บันทึกได้แล้ว โปรดเปิดเรื่องใหม่และอ้างเลขที่เดิม";
    };
  }

  private String english() {
    return switch (this) {
      case NotFromHere(var state, var possible) ->
          "The case is: %s.".formatted(state.in(Language.EN))
              + listed(" What can be done: ", possible, Language.EN, ".");
      case Missing(var needs) -> "Please give %s.".formatted(named(needs, Language.EN));
      case TooLong(var what, var most) ->
          "%s is longer than %d characters: please shorten it."
              .formatted(what.in(Language.EN), most);
      case NotInFull(var whose, var name) ->
          "Please write %s in full, so that the requester can be told who has it (%s is short)."
              .formatted(whose.in(Language.EN), InQuotes.of(name));
      case Past(var day) -> "The day (%s) must not be over.".formatted(day.in(Language.EN));
      case NotYet(var at) ->
          "The moment of receipt (%s) is still to come.".formatted(day(at, Language.EN));
      case LongAgo(var at, var first) ->
          "The moment of receipt (%s) is before %s: please check the year, or say that it is right."
              .formatted(day(at, Language.EN), ThaiDates.brief(first, Language.EN));
      case HadItAlready(var holder, var since) ->
          "%s had it already on %s, and it has not come back: resume it first, then forward again."
              .formatted(named(holder), day(since, Language.EN));
      case HasItNow(var holder) ->
          "%s has it already: nothing to give or forward.".formatted(named(holder));
      case TooEarly(var last) ->
          "The requester has time until %s. It can be closed after that."
              .formatted(ThaiDates.brief(last, Language.EN));
      case NotAsked() ->
          "Nothing says that the requester was asked, so it cannot be closed over their silence."
              + " Tell them in another way and note it (told), or go on (resume) and ask again.";
      case TooSoon(var first) ->
          "Nothing is sent between 20.00 and 08.00: the requester hears of it on %s at 08.00. The last day must not be before that."
              .formatted(ThaiDates.brief(first, Language.EN));
      case InformationCame(var at) ->
          "The requester sent more on %s: please read it and go on."
              .formatted(day(at, Language.EN));
      case NotUnder(var state, var under) ->
          "That is a state under: %s. The case is: %s."
              .formatted(under.in(Language.EN), state.in(Language.EN));
      case NotMergeable(var into) ->
          "It cannot be merged into %s: that must be opened before it, not closed, and of the same citizen in the chat, or both of nobody on LINE."
              .formatted(into);
      case TooLate(var last) ->
          "It could be reopened until %s. Open a new case that names this number."
              .formatted(ThaiDates.brief(last, Language.EN));
      case ConfirmedBefore(var at) ->
          "The requester confirmed this result on %s: nothing more to do."
              .formatted(day(at, Language.EN));
      case NothingPromised() ->
          "The requester was told no day for the result, so there is none to put off.";
      case NotLater(var promised) ->
          "The new day must come after the one promised (%s), and must not be over."
              .formatted(day(promised, Language.EN));
      case OfficeClosed(var day) ->
          "The office is closed on %s: please choose a working day."
              .formatted(ThaiDates.brief(day, Language.EN));
      case TooFar(var last) ->
          "The last day that can be set is %s: please check the year."
              .formatted(ThaiDates.brief(last, Language.EN));
      case ChangedMeanwhile(var at) ->
          "Something was done with this case on %s, after you opened this page. Please look at the history first, and do it again if it is still needed."
              .formatted(day(at, Language.EN));
      case UsedForAnother(var number) ->
          "This form was kept as case %s, so what it says now is not kept yet: send it once more if it is another matter."
              .formatted(number);
      case Emptied() -> "What was said in this case was erased: please open a new one.";
      case NotYoursToAnswer() ->
          "A confidential case is for those assigned to answer. Please leave the answer out and"
              + " send it again: they will have it. What was answered already belongs to what it is"
              + " about.";
      case NotReviewed() ->
          "The head is to look at the answer before it is sent. Once you have begun, please use"
              + " \"Send a draft to the head\".";
      case HeadsTopic() ->
          "A head looks at the answer of this case, so only a head gives it a topic of which nobody"
              + " does.";
      case NoDraft() -> "No draft waits, or it has changed. Please look at the case again.";
      case Full() -> "The case has no room left. Open a new one that names this number.";
    };
  }

  /// An officer may have typed it.
  private static String named(Holder holder) {
    return InQuotes.of(Stay.name(holder));
  }

  private static String day(Instant at, Language language) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), language);
  }

  /// Nothing where there are none.
  private static String listed(
      String before, List<StepKind> kinds, Language language, String after) {
    return kinds.isEmpty()
        ? ""
        : kinds.stream()
            .map(kind -> kind.in(language))
            .collect(Collectors.joining(", ", before, after));
  }

  private static String named(List<Need> needs, Language language) {
    return needs.stream().map(need -> need.in(language)).collect(Collectors.joining(", "));
  }
}
