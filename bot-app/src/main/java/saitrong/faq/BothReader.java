package saitrong.faq;

import java.util.Set;

/// Reads a text that is given in both languages.
final class BothReader {

  private BothReader() {}

  /// @param complete whether English must be there
  static Both read(HeaderValue value, Set<String> variables, boolean complete) {
    var both = value.isText() ? thaiAlone(value, complete) : inBoth(value, complete);
    ShownText.check(value.at(), both.th(), variables);
    ShownText.check(value.at(), both.en(), variables);
    return both;
  }

  private static Both thaiAlone(HeaderValue value, boolean complete) {
    if (complete && !value.isBlank()) {
      value
          .at()
          .wrong(
              "ต้องมีทั้งภาษาไทยและอังกฤษ เขียนเป็น th: ... และ en: ... คนละบรรทัด",
              "must be given in both languages, as th: ... and en: ... on lines of their own");
    }
    return new Both(value.text(), "");
  }

  private static Both inBoth(HeaderValue value, boolean complete) {
    return value.header().map(header -> inBoth(header, complete)).orElse(new Both("", ""));
  }

  private static Both inBoth(Header header, boolean complete) {
    var english = complete ? header.required(HeaderKey.EN) : header.optional(HeaderKey.EN);
    var both =
        new Both(
            header.required(HeaderKey.TH).map(HeaderValue::text).orElse(""),
            english.map(HeaderValue::text).orElse(""));
    header.refuseTheRest();
    return both;
  }
}
