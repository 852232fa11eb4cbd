package saitrong.content;

import java.util.List;

/// A number for which minutes count, and the words by which a citizen in need is recognised.
///
/// @param advice the sentence that is said, number included
/// @param phrases anywhere in a message
/// @param alone only when the message is nothing else: "ช่วยด้วย"
/// @param unless words that show a question about the subject, not a person in need
/// @param listed named wherever all numbers stand in one line; the rarer ones come only with their
///   own words
public record Emergency(
    String number,
    Words name,
    Words advice,
    List<String> phrases,
    List<String> alone,
    List<String> unless,
    boolean listed) {

  public Emergency {
    phrases = List.copyOf(phrases);
    alone = List.copyOf(alone);
    unless = List.copyOf(unless);
  }

  public Phone phone() {
    return new Phone(number, true);
  }
}
