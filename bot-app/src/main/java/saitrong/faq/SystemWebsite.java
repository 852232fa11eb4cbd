package saitrong.faq;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.faq.Entry.Goal;
import saitrong.faq.Entry.Link;

/// The web address of the one system that an entry is about. It is the agency's to tell, so answers
/// say `{system-website}`; where the agency has none, the line and the link are left out.
///
/// @param address for this agency
record SystemWebsite(Optional<URI> address) {

  private static final String VARIABLE = "{" + FaqVocabulary.SYSTEM_WEBSITE + "}";

  /// @param websites of the agency's systems, by their ids
  static SystemWebsite of(Entry entry, Map<String, URI> websites) {
    return new SystemWebsite(
        isAboutOne(entry)
            ? Optional.ofNullable(websites.get(entry.systems().iterator().next()))
            : Optional.empty());
  }

  static boolean isAboutOne(Entry entry) {
    return entry.systems().size() == 1;
  }

  static boolean is(String written) {
    return written.equals(VARIABLE);
  }

  static boolean isNamedIn(Entry entry) {
    return Stream.of(entry.title(), entry.source(), entry.body())
            .anyMatch(it -> it.th().contains(VARIABLE) || it.en().contains(VARIABLE))
        || entry.links().stream().anyMatch(link -> link.goal() instanceof Goal.SystemPage);
  }

  /// What names it without there being one is left as it is: nobody can say it.
  Both in(Both words) {
    return address
        .map(it -> new Both(filled(words.th(), it), filled(words.en(), it)))
        .orElse(words);
  }

  private static String filled(String words, URI address) {
    return words.replace(VARIABLE, address.toString());
  }

  Stream<Link> in(Link link) {
    return switch (link.goal()) {
      case Goal.SystemPage _ ->
          address.map(it -> new Link(link.label(), new Goal.Page(it))).stream();
      case Goal.Page _, Goal.File _ -> Stream.of(link);
    };
  }
}
