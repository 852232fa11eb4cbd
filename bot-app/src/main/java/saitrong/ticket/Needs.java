package saitrong.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// Gathers all that is missing, so that it is said at once, and what is too long.
record Needs(List<Need> missing, List<Objection.TooLong> tooLong) {

  /// Most of these are told to the citizen on one card, which LINE limits.
  private static final int LONGEST = 1500;

  /// Names and the like.
  private static final int A_LINE = 200;

  Needs() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  void words(@Nullable PersonalText words, Need need) {
    some(words, need);
    atMost(words, need);
  }

  /// Words that may be left out.
  void atMost(@Nullable PersonalText words, Need need) {
    atMost(LONGEST, words == null ? null : words.value(), need);
  }

  /// What stands in one line, and may be left out.
  void line(@Nullable PersonalText words, Need need) {
    line(words == null ? null : words.value(), need);
  }

  void line(@Nullable String words, Need need) {
    atMost(A_LINE, words, need);
  }

  void atMost(int most, @Nullable String words, Need need) {
    if (words != null && words.length() > most) {
      tooLong.add(new Objection.TooLong(need, most));
    }
  }

  void some(@Nullable PersonalText words, Need need) {
    thing(words == null || words.isBlank() ? null : words, need);
  }

  void name(@Nullable String name, Need need) {
    thing(name == null || name.isBlank() ? null : name, need);
  }

  void thing(@Nullable Object thing, Need need) {
    if (thing == null) {
      missing.add(need);
    }
  }

  Optional<Objection> objection() {
    if (!missing.isEmpty()) {
      return Optional.of(new Objection.Missing(missing));
    }
    return tooLong.stream().findFirst().map(it -> it);
  }
}
