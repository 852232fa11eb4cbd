package saitrong.learned;

import saitrong.faq.Wording;
import saitrong.shared.Digest;

/// By which a person names a draft that they approve or decline: what is printed as the same line
/// has the same id, whoever typed it and however often, and it says nothing of them.
record DraftId(String value) {

  static final String ON_THE_TRAIL = "faq-draft/";

  private static final int LENGTH = 8;

  static DraftId of(String words) {
    var letters = Wording.of(Quoted.masked(words)).letters();
    return new DraftId(Digest.of(letters).substring(0, LENGTH));
  }

  /// As the trail names what was done to it.
  String onTheTrail() {
    return ON_THE_TRAIL + value;
  }
}
