package saitrong.faq;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A question as the index is asked.
///
/// @param cut the text as it was understood: in the layout that was meant
/// @param meant its words, with slips mended
/// @param standIns for some of them, words that mean the same
/// @param terms the terms of each view, and what each counts
record Looked(
    Cut cut,
    List<String> meant,
    Map<String, Set<String>> standIns,
    Map<View, Map<String, Float>> terms) {

  Looked {
    terms = new EnumMap<>(terms);
  }

  Map<String, Float> of(View view) {
    return terms.getOrDefault(view, Map.of());
  }

  String plain() {
    return cut.plain();
  }
}
