package saitrong.faq;

import java.util.List;

/// A [Searchable] with all its parts cut.
record CutText(Cut asked, Cut told, List<Cut> passages) {

  static CutText of(Searchable text) {
    return new CutText(
        Cut.of(text.asked()), Cut.of(text.told()), text.passages().stream().map(Cut::of).toList());
  }
}
