package saitrong.faq;

import saitrong.shared.Language;

/// The same in Thai and in English; where there is no English, the Thai stands in.
public record Both(String th, String en) {

  public String in(Language language) {
    return switch (language) {
      case TH -> th;
      case EN -> en.isBlank() ? th : en;
    };
  }
}
