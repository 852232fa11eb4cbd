package saitrong.faq;

import java.util.List;

/// A piece of text as all views look at it: made alike once and cut into words once, for that is
/// most of what reading an entry costs.
record Cut(String plain, List<String> words) {

  static Cut of(String written) {
    return ofPlain(Spelling.plain(written));
  }

  static Cut ofPlain(String plain) {
    return new Cut(plain, Words.in(plain));
  }
}
