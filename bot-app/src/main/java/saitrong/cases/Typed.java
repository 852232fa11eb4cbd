package saitrong.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// The command line, taken apart but not yet understood. Whoever reads an option or a flag takes
/// it; one that nobody takes was typed behind the wrong command.
final class Typed {

  /// What Thai letters become where the machine's language knows none: nobody would ever read it.
  private static final char UNREADABLE = '\uFFFD';

  private final List<String> words = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();
  private final Map<Option, String> options = new EnumMap<>(Option.class);
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  static Typed read(List<String> typed) throws Misunderstood {
    if (typed.stream().anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
      throw new Misunderstood(TypingWords.UNREADABLE);
    }
    var read = new Typed();
    for (var rest = typed.listIterator(); rest.hasNext(); ) {
      read.sort(rest.next(), rest);
    }
    return read;
  }

  private void sort(String word, ListIterator<String> rest) throws Misunderstood {
    int equals = word.indexOf('=');
    var option = Option.called(equals < 0 ? word : word.substring(0, equals));
    if (option.isPresent()) {
      options.put(
          option.get(), equals < 0 ? value(option.get(), rest) : word.substring(equals + 1));
    } else if (Flag.called(word).isPresent()) {
      flags.add(Flag.called(word).get());
    } else if (word.startsWith("--") && equals > 0) {
      settings.add(word);
    } else if (word.startsWith("--")) {
      throw new Misunderstood(TypingWords.noSuchOption(word));
    } else {
      words.add(word);
    }
  }

  private static String value(Option option, ListIterator<String> rest) throws Misunderstood {
    if (!rest.hasNext()) {
      throw new Misunderstood(TypingWords.valueMissing(option));
    }
    return rest.next();
  }

  /// The word at that place; the first is 0.
  Optional<String> word(int place) {
    return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
  }

  int count() {
    return words.size();
  }

  /// Whether it stands there.
  boolean take(Flag flag) {
    return flags.remove(flag);
  }

  List<String> settings() {
    return List.copyOf(settings);
  }

  @Nullable String take(Option option) {
    return options.remove(option);
  }

  @Nullable PersonalText takeWords(Option option) {
    String value = take(option);
    return value == null ? null : new PersonalText(value);
  }

  void requireNothingLeft() throws Misunderstood {
    var left =
        Stream.concat(options.keySet().stream().map(Option::typed), flags.stream().map(Flag::typed))
            .findFirst();
    if (left.isPresent()) {
      throw new Misunderstood(TypingWords.notHere(left.get()));
    }
  }
}
