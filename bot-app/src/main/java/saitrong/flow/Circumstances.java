package saitrong.flow;

import java.time.Instant;
import java.util.Map;
import saitrong.shared.Language;

/// What a turn may know of the world.
///
/// @param standing what the agency's profile lends to texts, in this language: `agency`, `phone`,
///   the particle …
public record Circumstances(Language language, Instant now, Map<String, String> standing) {
  public Circumstances {
    standing = Map.copyOf(standing);
  }
}
