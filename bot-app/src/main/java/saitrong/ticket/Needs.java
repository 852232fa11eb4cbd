package saitrong.ticket;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// Gathers all that is missing, so that it is said at once.
record Needs(List<Need> missing) {

  Needs() {
    this(new ArrayList<>());
  }

  void words(@Nullable PersonalText words, Need need) {
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
}
