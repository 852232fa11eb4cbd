package saitrong.cases;

import java.util.Arrays;
import java.util.stream.Collectors;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.ticket.Channel;
import saitrong.ticket.Reason;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// What can be typed behind options that take one of a list.
final class Choices {

  private Choices() {}

  static String reasons() {
    return Arrays.stream(Reason.values())
        .map(reason -> reason.code() + " (" + reason.in(Language.TH) + ")")
        .collect(Collectors.joining(", "));
  }

  static String channels() {
    return Arrays.stream(Channel.values())
        .filter(channel -> channel != Channel.LINE)
        .map(channel -> channel.code() + " (" + channel.in(Language.TH) + ")")
        .collect(Collectors.joining(", "));
  }

  static String groups() {
    return Arrays.stream(UserGroup.values())
        .map(group -> group.code() + " (" + group.latin() + ")")
        .collect(Collectors.joining(", "));
  }

  static String topics() {
    return Arrays.stream(Topic.values())
        .map(topic -> "%s (%s, %s)".formatted(topic.code(), topic.thai(), topic.latin()))
        .collect(Collectors.joining(", "));
  }

  private static String ways() {
    return Arrays.stream(Way.values())
        .map(way -> way.code() + " (" + way.in(Language.TH) + ")")
        .collect(Collectors.joining(", "));
  }

  /// For options that take one of a list.
  static String noneOfThem(Option option, String word) {
    String them =
        switch (option) {
          case CHANNEL -> channels();
          case GROUP -> groups();
          case TOPIC -> topics();
          case REASON -> reasons();
          case WAY -> ways();
          default -> throw new IllegalArgumentException(option + " takes any words");
        };
    return "%s ไม่มี %s ให้เลือก / There is no %s for it.%n%s"
        .formatted(option.typed(), InQuotes.of(word), InQuotes.of(word), them);
  }
}
