package saitrong.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// Gathers all that is missing, so that it is said at once, and what is too long.
record Needs(List<Need> missing, List<Need> tooLong) {

  /// Most of these are told to the citizen on one card, which LINE limits.
  private static final int LONGEST = 1500;

  Needs() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  void words(@Nullable PersonalText words, Need need) {
    thing(words == null || words.isBlank() ? null : words, need);
    atMost(words, need);
  }

  /// Words that may be left out.
  void atMost(@Nullable PersonalText words, Need need) {
    if (words != null && words.value().length() > LONGEST) {
      tooLong.add(need);
    }
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
    return tooLong.stream().findFirst().map(need -> new Objection.TooLong(need, LONGEST));
  }
}
