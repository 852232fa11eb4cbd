package saitrong.handoff.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.content.FromAnOfficer;
import saitrong.faq.Entry;
import saitrong.faq.Plain;
import saitrong.faq.Question;
import saitrong.faq.Ranking;
import saitrong.shared.Language;

/// Answers of the FAQ as an officer may put them into their own words: as text, with what the
/// agency lends it filled in, in the language that the person is spoken to, and without what bids
/// them call an officer.
record CannedAnswers(Content content, Language language, ZonedDateTime now) {

  private static final int MOST = 5;
  private static final int LONGEST = 300;

  /// @param warning in a key of the desk's words, where the answer is not to be relied on as it is
  /// @param card as which it can be sent; empty where it is none
  record Canned(String title, String words, String warning, String card) {}

  /// The likeliest first, also where the bot would not be sure: the officer chooses.
  List<Canned> to(@Nullable String typed) {
    var asked = typed == null ? "" : typed.strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return List.of();
    }
    return content.faqSearch().rank(Question.of(asked)).entries().stream()
        .map(Ranking.Ranked::entry)
        .limit(MOST)
        .map(this::canned)
        .toList();
  }

  private Canned canned(Entry entry) {
    return new Canned(
        filled(entry.title().in(language)),
        words(entry),
        warning(entry),
        SendingCards.ofAnswer(entry.id()));
  }

  /// With the addresses of its pages, which on a card are buttons.
  private String words(Entry entry) {
    var body =
        new FromAnOfficer(content, language).says(filled(Plain.of(entry.body().in(language))));
    return Stream.concat(Stream.of(body), entry.links().stream().flatMap(this::page))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> page(Entry.Link link) {
    return link.goal() instanceof Entry.Goal.Page(var address)
        ? Stream.of(filled(link.label().in(language)) + " " + address)
        : Stream.of();
  }

  private String warning(Entry entry) {
    if (entry.status() == Entry.Status.SAMPLE) {
      return "canned.sample";
    }
    return today().isAfter(entry.reviewBy()) ? "canned.in-review" : "";
  }

  private String filled(String words) {
    return content.texts().filled(language, words, content.promised(today(), language));
  }

  private LocalDate today() {
    return now.toLocalDate();
  }
}
