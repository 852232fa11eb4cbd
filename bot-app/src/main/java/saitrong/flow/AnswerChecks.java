package saitrong.flow;

import java.util.List;
import java.util.function.Predicate;
import saitrong.flow.Step.Ask;
import saitrong.shared.Particulars;

/// Whether the answers that a step goes by are there, and of the right kind.
record AnswerChecks(Assembly assembly, Paths paths) {

  void remembered(int at, String name) {
    boolean good =
        questions().stream().anyMatch(ask -> ask.name().equals(name) && ask.remembered());
    if (!good) {
      wrong(
          at,
          "ยืนยันข้อมูลเดิม \"%s\" ไม่ได้ ต้องมีคำถามชื่อนี้ที่เขียน \"จำไว้: ใช่\""
              .formatted(name),
          "\"%s\" cannot be confirmed: there must be a question of this name with \"remember: yes\""
              .formatted(name));
    }
  }

  void inWords(int at, String name) {
    demand(
        at,
        name,
        kind -> kind instanceof Kind.Text || kind instanceof Kind.TextOrFiles,
        "ที่ตอบเป็นข้อความ",
        "in words");
  }

  void receipt(int at, String name) {
    demand(
        at, name, Kind.Receipt.class::isInstance, "ที่ตอบเป็นเลขที่รับแจ้ง", "by a receipt number");
  }

  void phoneEnding(int at, String name) {
    demand(
        at,
        name,
        Kind.PhoneEnding.class::isInstance,
        "ที่ตอบเป็นเลขท้ายโทรศัพท์",
        "by the end of a telephone number");
  }

  void rating(int at, String name) {
    demand(at, name, Kind.Rating.class::isInstance, "ที่ตอบเป็นคะแนน", "by a rating");
  }

  void choice(int at, String name) {
    demand(at, name, Kind.Choice.class::isInstance, "ที่มีตัวเลือก", "by a choice");
  }

  /// The system that a survey asks the use of: on every way.
  void system(int at) {
    String name = Particulars.SYSTEM;
    Predicate<Step> asks =
        step ->
            step instanceof Ask ask && ask.name().equals(name) && ask.kind() instanceof Kind.Choice;
    if (paths.canComeWithout(at, asks, name)) {
      wrong(
          at,
          "\"การใช้ระบบ\" ของแบบสำรวจ ต้องมีคำถามชื่อ \"%s\" ที่มีตัวเลือกก่อนขั้นนี้ในทุกทาง"
              .formatted(name),
          "\"of-system\" of a survey needs a question named \"%s\" with choices before it, on every way"
              .formatted(name));
    }
  }

  void day(int at, String name) {
    demand(
        at,
        name,
        kind -> kind instanceof Kind.Day || kind instanceof Kind.DayAndClock,
        "ที่ตอบเป็นวันที่ หรือวันและเวลา ",
        "by a day");
  }

  void asked(int at, String name) {
    if (!isAsked(at, name, _ -> true)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ก่อนขั้นนี้ ใช้ชื่อของคำถามที่มาก่อน".formatted(name),
          "there is no question \"%s\" before this, name one that comes before".formatted(name));
    }
  }

  private void demand(int at, String name, Predicate<Kind> wanted, String thai, String english) {
    if (!isAsked(at, name, wanted)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" %sก่อนขั้นนี้".formatted(name, thai),
          "there is no question \"%s\" before this that is answered %s".formatted(name, english));
    }
  }

  boolean isAsked(int at, String name, Predicate<Kind> wanted) {
    return paths.known().perhaps(at, name)
        && questions().stream().anyMatch(ask -> ask.name().equals(name) && wanted.test(ask.kind()));
  }

  /// Something would be sent to a case that there is not, and nobody told.
  void found(int at, String number, Key verb) {
    boolean good =
        assembly.steps().stream()
            .anyMatch(step ->
                step instanceof Step.FindCase find
                    && find.number().equals(number)
                    && paths.known().perhaps(at, find.name()));
    if (!good) {
      wrong(
          at,
          "ต้องมีขั้น \"ค้นเรื่อง\" จาก \"%s\" ก่อน \"%s\" และบอกผู้ใช้เมื่อไม่พบเรื่อง"
              .formatted(number, verb.thai()),
          "a \"find-case\" from \"%s\" must come before \"%s\", to tell who has no such case"
              .formatted(number, verb.english()));
    }
  }

  private List<Ask> questions() {
    return assembly.steps().stream().filter(Ask.class::isInstance).map(Ask.class::cast).toList();
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}
