package saitrong.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.content.Duty;
import saitrong.content.Duty.Aspect;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.ticket.Assignment;
import saitrong.ticket.Colleague;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Responsible;
import saitrong.ticket.Stay;

/// What the command says of the directory. Thai first.
final class DirectoryWords {

  static final String NAMED_IN_IT =
      """
      เรื่องปกปิดนี้กล่าวถึงผู้รับ หรือผู้ที่อยู่ในหน่วยงานนั้น จึงส่งต่อให้ไม่ได้ โปรดเลือกผู้อื่น
      This confidential case names whoever would get it, or somebody of their unit: choose another.\
      """;

  private static final String EVERYTHING =
      "ทุกเรื่องที่ไม่มีข้ออื่น / whatever no other rule is for";

  private DirectoryWords() {}

  /// Who should have a case and why.
  static List<String> suggested(Responsible responsible) {
    var lines = new ArrayList<String>();
    lines.add(
        "ผู้รับผิดชอบตามทะเบียน / Responsible by the directory: " + who(responsible.colleague()));
    lines.add(
        "  เพราะข้อที่บรรทัด %d / by the rule on line %d: %s"
            .formatted(
                responsible.because().line(),
                responsible.because().line(),
                rule(responsible.because())));
    lines.addAll(away(responsible.colleague().who()));
    return lines;
  }

  private static String rule(Duty duty) {
    return duty.only().isEmpty()
        ? EVERYTHING
        : duty.only().entrySet().stream()
            .map(it -> both(it.getKey()) + " " + listed(it.getValue()))
            .collect(Collectors.joining(" · "));
  }

  private static String listed(Collection<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }

  private static String both(Aspect aspect) {
    return aspect.in(Language.TH) + " / " + aspect.in(Language.EN);
  }

  private static String who(Colleague colleague) {
    var way = colleague.way();
    return "%s (%s / %s)"
        .formatted(name(colleague.who()), way.in(Language.TH), way.in(Language.EN));
  }

  /// With the name that colleagues use.
  private static String name(Holder.Acting who) {
    String name = Stay.name(who);
    return who.listed() != null
            && who.listed().brief() instanceof String brief
            && !brief.equals(name)
        ? name + " [" + brief + "]"
        : name;
  }

  /// To whom a case was given when it was opened.
  static String given(Assignment given) {
    String by =
        given.by().isEmpty()
            ? EVERYTHING
            : given.by().stream()
                .sorted()
                .map(DirectoryWords::both)
                .collect(Collectors.joining(", "));
    return "มอบให้ / given to: %s · ตาม / by: %s".formatted(name(given.to()), by);
  }

  /// A deputy who is away too is passed over, and somebody should know.
  static List<String> away(Holder.Acting who) {
    var away = who.insteadOf();
    return switch (away.size()) {
      case 0 -> List.of();
      case 1 -> List.of("  แทน / for: %s (ไม่อยู่ / away)".formatted(away.getFirst()));
      default ->
          List.of(
              "  แทน / for: %s (ไม่อยู่ / away)".formatted(away.getFirst()),
              "  หมายเหตุ ผู้แทนไม่อยู่ด้วย / Note: away too, as deputy: "
                  + String.join(", ", away.subList(1, away.size())));
    };
  }

  /// Of somebody to whom a case was forwarded.
  static List<String> of(Colleague colleague) {
    var lines = new ArrayList<String>();
    lines.add("ส่งต่อให้ / forwarded to: " + who(colleague));
    lines.addAll(away(colleague.who()));
    if (colleague.contact() != null) {
      lines.add("  ติดต่อ / contact: " + colleague.contact());
    }
    return lines;
  }

  static String notOfTheOffice(@Nullable String name, Recipients recipients) {
    var typed = InQuotes.of(name == null ? "" : name);
    var nearest = name == null ? Optional.<String>empty() : recipients.nearestTo(name);
    return """
    มอบหมายได้เฉพาะเจ้าหน้าที่และกลุ่มงานที่เห็นเรื่องในระบบเอง ไม่มี %s ในกลุ่มนี้%s หากเป็นหน่วยงานอื่น ใช้ cases forward
    A case is given to officers and units who see it here by themselves: there is no %s among them.%s Another unit: cases forward.\
    """
        .formatted(
            typed,
            nearest.map(" หมายถึง \"%s\" หรือไม่"::formatted).orElse(""),
            typed,
            nearest.map(" Do you mean \"%s\"?"::formatted).orElse(""));
  }

  /// A slip in the name of a unit would send the case to nobody.
  static String noAccount(String name, Optional<Colleagues> directory) {
    var typed = InQuotes.of(name);
    var nearest = directory.flatMap(it -> it.nearestTo(name));
    return """
    %1$s ไม่มีบัญชีในระบบนี้ จึงไม่เห็นเรื่องเอง%2$s ระบุวิธีส่งเป็นหนังสือหรือโทรศัพท์ และวันติดตามผล: --way letter (หรือ phone) --follow-up วัน
    %1$s has no account here and would not see it.%3$s Say that a letter or a call goes there, and the day to follow it up: --way letter (or phone) --follow-up DAY.\
    """
        .formatted(
            typed,
            nearest.map(" หมายถึง \"%s\" หรือไม่"::formatted).orElse(""),
            nearest.map(" Do you mean \"%s\"?"::formatted).orElse(""));
  }

  static String unknown(String name, Optional<String> nearest) {
    var said = "%s ไม่มีในทะเบียนผู้รับผิดชอบ%s / %s is not in the directory.%s";
    return said.formatted(
        InQuotes.of(name),
        nearest.map(" หมายถึง \"%s\" หรือไม่"::formatted).orElse(""),
        InQuotes.of(name),
        nearest.map(" Do you mean \"%s\"?"::formatted).orElse(""));
  }
}
