package saitrong.content;

import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// Words in both languages. An agency without an official English wording leaves it out, and Thai
/// stands in: better than a name that nobody gave it.
public record Words(String th, @Nullable String en) {

  public String in(Language language) {
    return switch (language) {
      case TH -> th;
      case EN -> en == null ? th : en;
    };
  }
}
