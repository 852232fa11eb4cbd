package saitrong.learned;

import saitrong.faq.Wording;
import saitrong.shared.Digest;

/// By which a person names a draft that they approve or decline: the same words have the same id,
/// whoever typed them and however often, and it says nothing of them.
record DraftId(String value) {

  private static final int LENGTH = 8;

  static DraftId of(String words) {
    return new DraftId(Digest.of(Wording.of(words).letters()).substring(0, LENGTH));
  }

  /// As the trail names what was done to it.
  String onTheTrail() {
    return "faq-draft/" + value;
  }
}
