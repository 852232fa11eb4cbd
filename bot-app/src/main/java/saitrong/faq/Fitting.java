package saitrong.faq;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Entry.Link;
import saitrong.shared.Language;

/// Leaves out what an entry cannot say for one agency, for it names what this agency does not have
/// (no e-mail, no website): nobody may ever read the braces of a variable. English that says
/// nothing has the Thai in its place; Thai that says nothing takes its part away, and the whole
/// entry where that is the question, the source or the answer.
///
/// @param says whether anything is left of a text for this agency
/// @param websites of the agency's systems, by their ids
record Fitting(BiPredicate<String, Language> says, Map<String, URI> websites) {

  Optional<Entry> of(Entry written) {
    var entry = withItsWebsite(written);
    return words(entry.title())
        .flatMap(title ->
            words(entry.source())
                .flatMap(source ->
                    body(entry.body())
                        .map(body ->
                            entry.saying(title, source, links(entry), followUps(entry), body))));
  }

  private Entry withItsWebsite(Entry entry) {
    var website = SystemWebsite.of(entry, websites);
    return entry.saying(
        website.in(entry.title()),
        website.in(entry.source()),
        entry.links().stream().flatMap(website::in).toList(),
        entry.followUps(),
        website.in(entry.body()));
  }

  private Optional<Both> words(Both written) {
    if (!says.test(written.th(), Language.TH)) {
      return Optional.empty();
    }
    return Optional.of(says.test(written.en(), Language.EN) ? written : new Both(written.th(), ""));
  }

  /// As a chat shows it: its Markdown says nothing by itself.
  private Optional<Both> body(Both written) {
    return words(new Both(Plain.of(written.th()), Plain.of(written.en())))
        .map(shown -> shown.en().isEmpty() ? new Both(written.th(), "") : written);
  }

  private List<Link> links(Entry entry) {
    return entry.links().stream()
        .flatMap(link -> words(link.label()).map(it -> new Link(it, link.goal())).stream())
        .toList();
  }

  private List<FollowUp> followUps(Entry entry) {
    return entry.followUps().stream().flatMap(it -> followUp(it).stream()).toList();
  }

  private Optional<FollowUp> followUp(FollowUp button) {
    return switch (button) {
      case FollowUp.StartFlow(var flow, var label) ->
          words(label).map(it -> new FollowUp.StartFlow(flow, it));
      case FollowUp.AnotherEntry(var other, var label) ->
          Optional.of(new FollowUp.AnotherEntry(other, label.flatMap(this::words)));
      case FollowUp.CallOfficer officer -> Optional.of(officer);
    };
  }
}
