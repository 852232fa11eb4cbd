package saitrong.faq;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.DocumentName;

/// One checked answer: a file `faq-content/<group>/<id>.md`. Texts may name the standing variables
/// (`{phone}`), which the one who shows them fills in.
///
/// @param id stays for ever once shipped
/// @param group the folder: the profile switches groups on
/// @param title the question that it answers
/// @param alsoAsked other ways to ask it, in Thai or English
/// @param audience ids of the user groups that it is for; empty: for everybody
/// @param systems ids of the profile's systems that it is about; empty: of none in particular
/// @param source the regulation or document, and `asOf`: the day when it was true
/// @param reviewBy after this day it says that it is being checked
/// @param body Markdown
/// @param version changes with the file
public record Entry(
    String id,
    String group,
    Both title,
    List<String> alsoAsked,
    List<String> keywords,
    Set<String> audience,
    Set<String> systems,
    Both source,
    LocalDate asOf,
    String owner,
    Optional<String> reviewedBy,
    LocalDate reviewBy,
    Status status,
    List<Link> links,
    List<FollowUp> followUps,
    Both body,
    String version) {

  public Entry {
    alsoAsked = List.copyOf(alsoAsked);
    keywords = List.copyOf(keywords);
    audience = Set.copyOf(audience);
    systems = Set.copyOf(systems);
    links = List.copyOf(links);
    followUps = List.copyOf(followUps);
  }

  /// Its question and the other ways to ask it, as far as one differs from the other.
  public Set<Wording> waysToAsk() {
    return Stream.concat(Stream.of(title.th(), title.en()), alsoAsked.stream())
        .filter(way -> !way.isBlank())
        .map(Wording::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  Entry withButtons(Predicate<FollowUp> wanted) {
    return saying(title, source, links, followUps.stream().filter(wanted).toList(), body);
  }

  /// The same with other words.
  Entry saying(Both title, Both source, List<Link> links, List<FollowUp> followUps, Both body) {
    return new Entry(
        id,
        group,
        title,
        alsoAsked,
        keywords,
        audience,
        systems,
        source,
        asOf,
        owner,
        reviewedBy,
        reviewBy,
        status,
        links,
        followUps,
        body,
        version);
  }

  /// What has become of it. Only `PUBLISHED` and `SAMPLE` are shown; a sample says that it waits
  /// for the agency's check.
  public enum Status {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    SAMPLE,
    RETIRED
  }

  /// A page or a file on the web, with where it goes in words.
  public record Link(Both label, Goal goal) {}

  /// Where a link leads.
  public sealed interface Goal {

    record Page(URI address) implements Goal {}

    /// The web address of the system that the entry is about, which each agency tells for itself.
    record SystemPage() implements Goal {}

    /// A document that the agency hands out itself.
    record File(DocumentName name) implements Goal {}
  }

  /// A button below the answer.
  public sealed interface FollowUp {

    record StartFlow(String flow, Both label) implements FollowUp {}

    /// @param label shorter than the other's title, which is the label otherwise
    record AnotherEntry(String entry, Optional<Both> label) implements FollowUp {

      public AnotherEntry(String entry) {
        this(entry, Optional.empty());
      }
    }

    record CallOfficer() implements FollowUp {}
  }
}
