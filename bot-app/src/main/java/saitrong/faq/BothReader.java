package saitrong.faq;

import java.util.Set;

/// Reads a text that is given in both languages.
final class BothReader {

  private BothReader() {}

  /// @param complete whether both must be there
  static Both read(HeaderValue value, Set<String> variables, boolean complete) {
    var both = value.isText() ? thaiAlone(value, complete) : inBoth(value, complete);
    ShownText.check(value.at(), both.th(), variables);
    ShownText.check(value.at(), both.en(), variables);
    return both;
  }

  private static Both thaiAlone(HeaderValue value, boolean complete) {
    if (complete) {
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
    var both =
        new Both(words(header, HeaderKey.TH, complete), words(header, HeaderKey.EN, complete));
    header.refuseTheRest();
    return both;
  }

  private static String words(Header header, HeaderKey language, boolean complete) {
    var value = complete ? header.required(language) : header.optional(language);
    return value.map(HeaderValue::text).orElse("");
  }
}
