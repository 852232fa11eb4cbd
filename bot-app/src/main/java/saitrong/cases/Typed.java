package saitrong.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// The command line, taken apart but not yet understood. Whoever reads an option takes it; one that
/// nobody takes was typed behind the wrong command.
final class Typed {

  /// What Thai letters become where the machine's language knows none: nobody would ever read it.
  private static final char UNREADABLE = '\uFFFD';

  private static final String ALL = "--all";
  private static final String CONFIDENTIAL = "--confidential";
  private static final String BY_PHONE = "--by-phone";
  static final String LONG_AGO = "--long-ago";
  private static final String YES = "--yes";
  private static final String CSV = "--csv";
  private static final String SURVEY = "--survey";

  private final List<String> words = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();
  private final Map<Option, String> options = new EnumMap<>(Option.class);
  private boolean all;
  private boolean confidential;
  private boolean byPhone;
  private boolean longAgo;
  private boolean yes;
  private boolean csv;
  private boolean survey;

  static Typed read(List<String> typed) throws Misunderstood {
    if (typed.stream().anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
      throw new Misunderstood(CasesWords.UNREADABLE);
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
    } else if (word.equals(ALL)) {
      all = true;
    } else if (word.equals(CONFIDENTIAL)) {
      confidential = true;
    } else if (word.equals(BY_PHONE)) {
      byPhone = true;
    } else if (word.equals(LONG_AGO)) {
      longAgo = true;
    } else if (word.equals(YES)) {
      yes = true;
    } else if (word.equals(CSV)) {
      csv = true;
    } else if (word.equals(SURVEY)) {
      survey = true;
    } else if (word.startsWith("--") && equals > 0) {
      settings.add(word);
    } else if (word.startsWith("--")) {
      throw new Misunderstood(CasesWords.noSuchOption(word));
    } else {
      words.add(word);
    }
  }

  private static String value(Option option, ListIterator<String> rest) throws Misunderstood {
    if (!rest.hasNext()) {
      throw new Misunderstood(CasesWords.valueMissing(option));
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

  boolean all() {
    return all;
  }

  boolean confidential() {
    return confidential;
  }

  boolean survey() {
    return survey;
  }

  boolean csv() {
    return csv;
  }

  boolean longAgo() {
    return longAgo;
  }

  boolean yes() {
    return yes;
  }

  boolean byPhone() {
    return byPhone;
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
    if (!options.isEmpty()) {
      throw new Misunderstood(CasesWords.notHere(options.keySet().iterator().next()));
    }
  }
}
