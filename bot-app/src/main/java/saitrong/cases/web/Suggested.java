package saitrong.cases.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.Content;
import saitrong.content.Duty;
import saitrong.content.Duty.Aspect;
import saitrong.shared.Language;
import saitrong.ticket.Holder;
import saitrong.ticket.Responsible;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// Who should have a case by the directory, where somebody else has it.
///
/// @param name as a form takes it
/// @param why which rule says so, in words
/// @param insteadOf for whom they stand in today; empty where they are meant themselves
/// @param here whether they see it by themselves, so that it can be given to them
record Suggested(String name, String why, String insteadOf, boolean here) {

  static Suggested of(Responsible responsible, Content serving, Language language) {
    var who = responsible.colleague().who();
    return new Suggested(
        who.name(),
        why(responsible.because(), serving, language),
        who.insteadOf().stream().findFirst().orElse(""),
        responsible.colleague().way() == Way.ACCOUNT);
  }

  static boolean isWithThem(Holder holder, Responsible responsible) {
    return holder instanceof Holder.Acting now && now.is(responsible.colleague().who());
  }

  /// Empty where the rule is for whatever no other one is for.
  private static String why(Duty duty, Content serving, Language language) {
    return duty.only().entrySet().stream()
        .map(it ->
            it.getKey().in(language) + " " + named(it.getKey(), it.getValue(), serving, language))
        .collect(Collectors.joining(" · "));
  }

  private static String named(
      Aspect aspect, Set<String> codes, Content serving, Language language) {
    return codes.stream()
        .sorted()
        .map(code -> named(aspect, code, serving, language))
        .collect(Collectors.joining(", "));
  }

  /// As people call it; a code that nothing is called by stands as it is.
  private static String named(Aspect aspect, String code, Content serving, Language language) {
    return switch (aspect) {
      case KIND -> serving.kindName(code, language);
      case SYSTEM ->
          serving.profile().systems().stream()
              .filter(it -> it.id().equals(code))
              .map(it -> it.name().in(language))
              .findFirst()
              .orElse(code);
      case TOPIC ->
          Stream.of(Topic.values())
              .filter(it -> isCode(it.code(), code))
              .map(it -> it.in(language))
              .findFirst()
              .orElse(code);
      case GROUP ->
          Stream.of(UserGroup.values())
              .filter(it -> isCode(it.code(), code))
              .map(it -> it.in(language))
              .findFirst()
              .orElse(code);
      case PROVINCE -> code;
    };
  }

  /// "อื่น ๆ" is "อื่นๆ" in files.
  private static boolean isCode(String one, String inAFile) {
    return one.replace(" ", "").equals(inAFile);
  }
}
