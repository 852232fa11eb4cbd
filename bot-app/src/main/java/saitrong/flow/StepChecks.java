package saitrong.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import saitrong.flow.Step.Ask;

/// What a step needs to find at its place: names that are known by then, a notice or a consent that
/// was surely given.
record StepChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  /// The flow's own name. What the engine itself fills in.
  private static final Set<String> OF_THE_ENGINE = Set.of("flow", Scene.COMING_DAY, Scene.PAST_DAY);

  void check(int at) {
    switch (assembly.step(at)) {
      case Ask ask -> ask(at, ask);
      case Step.Notice notice -> standing(at, notice.data(), notice.purpose(), notice.seenBy());
      case Step.Consent consent -> texts(at, consent.text());
      case Step.ConfirmKnown confirm -> confirm.names().forEach(name -> remembered(at, name));
      case Step.Summary summary -> standing(at, summary.title());
      case Step.Tell tell -> {
        texts(at, tell.text());
        tell.links().forEach(link -> standing(at, link.label()));
        new CardChecks(assembly, vocabulary, paths).check(at, tell.card());
      }
      case Step.End end -> texts(at, end.text());
      case Step.Branch branch -> new ConditionChecks(assembly, paths).check(at, branch.when());
      case Step.FindAnswer find -> {
        question(at, find.question());
        new ConditionChecks(assembly, paths).near(at, find.name());
      }
      case Step.FindCase find -> number(at, find.number());
      case Step.AddToCase add -> {
        number(at, add.number());
        found(at, add.number());
      }
      case Step.OfBooking booking -> booking(at, booking);
      case Step.RecordRating rating -> rating(at, rating.rating());
      case Step.SetReminder reminder -> {
        texts(at, reminder.text());
        new DeedChecks(assembly, paths).day(at, reminder.when());
        new DeedChecks(assembly, paths).behindTheSummary(at);
      }
      case Step.SwitchLanguage to -> new DeedChecks(assembly, paths).language(at, to.language());
      case Step.AnswerHelped _, Step.ShowRemembered _, Step.ForgetRemembered _ -> {}
      case Step.ShowNotice _ -> {}
      case Step.OpenCase _, Step.Jump _ -> {}
    }
  }

  private void ask(int at, Ask ask) {
    texts(at, ask.text(), ask.hint());
    explanation(at, ask.whenUnfit());
    standing(at, ask.label());
    taken(at, ask.name());
    if (ask.personal() && !paths.surelyBefore(at).contains(Paths.NOTICE)) {
      wrong(
          at,
          "ถามข้อมูลส่วนบุคคลก่อนแจ้งการใช้ข้อมูล เพิ่มขั้น \"แจ้งการใช้ข้อมูล\""
              + " ไว้ก่อนขั้นนี้ในทุกเส้นทาง",
          "a personal question before the privacy notice: put a \"notice\" before it on every way");
    }
    var consent = ask.consent();
    if (consent != null && !paths.surelyBefore(at).contains(Paths.consent(consent))) {
      wrong(
          at,
          "ต้องขอความยินยอม \"%s\" ก่อนขั้นนี้ในทุกเส้นทาง เพิ่มขั้น \"ขอความยินยอม: %s\""
              .formatted(consent, consent),
          "consent \"%s\" must be asked before this on every way, add a step \"consent: %s\""
              .formatted(consent, consent));
    }
    switch (ask.kind()) {
      case Kind.Offered(var by) -> offered(at, by);
      case Kind.Day(var days) -> day(at, ask, days);
      case Kind.DayAndClock(var days) -> day(at, ask, days);
      default -> {}
    }
    if (ask.remembered() && consent != null) {
      wrong(
          at,
          "ข้อมูลอ่อนไหวจำไว้ใช้ครั้งต่อไปไม่ได้ ตัด \"จำไว้\" ออก",
          "what needs consent cannot be remembered, remove \"remember\"");
    }
  }

  private void day(int at, Ask ask, Days days) {
    if (days.notBefore() != null) {
      new DeedChecks(assembly, paths).day(at, days.notBefore().name());
    }
    if (days.span() == Kind.Span.FUTURE) {
      new DeedChecks(assembly, paths).examples(at, ask);
    }
  }

  private void texts(int at, Wording... texts) {
    naming(at, paths.perhapsBefore(at), texts);
  }

  /// An explanation may also name what its kind of answer allows.
  private void explanation(int at, Wording text) {
    var more = new HashSet<>(paths.perhapsBefore(at));
    more.addAll(List.of("least", "most", "size", "question", "day"));
    naming(at, more, text);
  }

  /// What is filled with the agency's own facts only.
  private void standing(int at, Wording... texts) {
    naming(at, Set.of(), texts);
  }

  private void naming(int at, Set<String> more, Wording... texts) {
    var unknown = new TreeSet<String>();
    for (var text : texts) {
      unknown.addAll(text.variables());
    }
    unknown.removeAll(OF_THE_ENGINE);
    unknown.removeIf(name -> vocabulary.variables().contains(name) || more.contains(name));
    for (var name : unknown) {
      wrong(
          at,
          "ยังไม่มีข้อมูล {%s} เมื่อถึงขั้นนี้ ตรวจตัวสะกด หรือถามก่อนขั้นนี้".formatted(name),
          "{%s} is not known by here. Check the spelling, or ask for it before".formatted(name));
    }
  }

  /// Two things of one name in a text: nobody knows which one is meant.
  private void taken(int at, String name) {
    if (vocabulary.variables().contains(name) || OF_THE_ENGINE.contains(name)) {
      wrong(
          at,
          "ชื่อ \"%s\" เป็นข้อมูลของหน่วยงานอยู่แล้ว ตั้งชื่อคำตอบเป็นคำอื่น".formatted(name),
          "\"%s\" already names something of the agency, give the answer another name"
              .formatted(name));
    }
  }

  private void remembered(int at, String name) {
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

  private void question(int at, String name) {
    boolean good =
        questions().stream()
            .filter(ask -> ask.name().equals(name))
            .anyMatch(
                ask -> ask.kind() instanceof Kind.Text || ask.kind() instanceof Kind.TextOrFiles);
    if (!good || !paths.perhapsBefore(at).contains(name)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ที่ตอบเป็นข้อความก่อนขั้นนี้".formatted(name),
          "there is no question \"%s\" before this that is answered in words".formatted(name));
    }
  }

  private void number(int at, String name) {
    boolean good =
        questions().stream()
            .anyMatch(ask -> ask.name().equals(name) && ask.kind() instanceof Kind.Receipt);
    if (!good || !paths.perhapsBefore(at).contains(name)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ที่ตอบเป็นเลขที่รับแจ้งก่อนขั้นนี้".formatted(name),
          "there is no question \"%s\" before this that is answered by a receipt number"
              .formatted(name));
    }
  }

  /// Files would be sent to a case that there is not, and nobody told.
  private void found(int at, String number) {
    boolean good =
        assembly.steps().stream()
            .anyMatch(step ->
                step instanceof Step.FindCase find
                    && find.number().equals(number)
                    && paths.perhapsBefore(at).contains(find.name()));
    if (!good) {
      wrong(
          at,
          "ต้องมีขั้น \"ค้นเรื่อง\" จาก \"%s\" ก่อน \"ส่งเพิ่มเข้าเรื่อง\" และบอกผู้ใช้เมื่อไม่พบเรื่อง"
              .formatted(number),
          "a \"find-case\" from \"%s\" must come before \"add-to-case\", to tell who has no such case"
              .formatted(number));
    }
  }

  private void offered(int at, String by) {
    boolean good =
        assembly.steps().stream()
            .filter(BookingSteps::offers)
            .anyMatch(step -> step instanceof Step.Act act && act.name().equals(by));
    if (!good || !paths.perhapsBefore(at).contains(by)) {
      String lists = String.join(", ", new TreeSet<>(vocabulary.lists().keySet()));
      wrong(
          at,
          "ไม่มีรายการ \"%s\" ในไฟล์หน่วยงาน (ที่มี: %s) และไม่มีขั้น \"หาคิวว่าง: %s\" ก่อนขั้นนี้"
              .formatted(by, lists, by),
          "\"%s\" is no list of the agency's profile (there are: %s), and no step before this finds it"
              .formatted(by, lists));
    }
  }

  private void booking(int at, Step.OfBooking booking) {
    if (!BookingSteps.takes(booking)) {
      wrong(
          at,
          "\"จาก\" ต้องบอกให้ครบ: หาคิวว่าง ใช้จุดบริการ หรือจุดบริการและวัน, จองคิว ใช้"
              + " [จุดบริการ, วัน, เวลา], เลื่อนคิว ใช้ [คิว, วัน, เวลา], ยกเลิกคิว ใช้คิว",
          "\"from\" must name an office or an office and a day to find slots, [office, day, time]"
              + " to book, [booking, day, time] to move, a booking to cancel");
    }
    if (BookingSteps.offers(booking) && !isLookedAt(booking.name())) {
      wrong(
          at,
          "ยังไม่ได้บอกว่าทำอย่างไรเมื่อไม่พบ เพิ่มขั้นที่มี \"ถ้า: %s คือ ไม่พบ\""
              .formatted(booking.name()),
          "what happens when nothing is found? Add a step with \"if: %s is not found\""
              .formatted(booking.name()));
    }
    for (var name : booking.of()) {
      boolean good = questions().stream().anyMatch(ask -> ask.name().equals(name));
      if (!good || !paths.perhapsBefore(at).contains(name)) {
        wrong(
            at,
            "ไม่มีคำถาม \"%s\" ก่อนขั้นนี้".formatted(name),
            "there is no question \"%s\" before this".formatted(name));
      }
    }
  }

  private boolean isLookedAt(String name) {
    return assembly.steps().stream()
        .anyMatch(
            step -> step instanceof Step.Branch branch && branch.when().names().contains(name));
  }

  private void rating(int at, String name) {
    boolean good =
        questions().stream()
            .anyMatch(ask -> ask.name().equals(name) && ask.kind() instanceof Kind.Rating);
    if (!good || !paths.perhapsBefore(at).contains(name)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ที่ตอบเป็นคะแนนก่อนขั้นนี้".formatted(name),
          "there is no question \"%s\" before this that is answered by a rating".formatted(name));
    }
  }

  private List<Ask> questions() {
    return assembly.steps().stream().filter(Ask.class::isInstance).map(Ask.class::cast).toList();
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}
