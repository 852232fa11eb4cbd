package saitrong.ticket;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// One thing that a citizen said of the matter. Kept sealed.
///
/// @param name of the question
/// @param label what staff read before it, in Thai; absent for a question that is no more
/// @param shown how it is read
/// @param stored the answer in plain values (texts, numbers, lists, maps), for whoever needs more
///   than words
public record Detail(
    String name, @Nullable String label, PersonalText shown, Map<String, Object> stored) {

  public Detail {
    stored = Map.copyOf(stored);
  }

  @Override
  public String toString() {
    return "Detail[" + name + "]";
  }
}
