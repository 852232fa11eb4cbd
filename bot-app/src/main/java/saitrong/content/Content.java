package saitrong.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Entry;
import saitrong.faq.FaqSearch;
import saitrong.faq.FaqSet;
import saitrong.faq.RecentQuestions;
import saitrong.flow.FlowSet;
import saitrong.shared.Language;

/// Everything an agency wrote, checked as a whole: there is never half of it.
///
/// @param flows the scripts that are on; absent where the agency has no files of scripts
/// @param policy what is promised; absent where nobody has decided, and then nothing is promised
/// @param directory who is responsible for what; absent where nobody wrote it down
/// @param faq the answers of the groups that are on; none where the agency has no files of them
/// @param faqSearch finds them; built with the content, before it serves
/// @param hash over the files, so that a stored position can name what it was shown
public record Content(
    AgencyProfile profile,
    Texts texts,
    Emergencies emergencies,
    OfficeHours officeHours,
    List<Holiday> holidays,
    @Nullable FlowSet flows,
    List<RichMenu> menus,
    @Nullable Policy policy,
    @Nullable Directory directory,
    FaqSet faq,
    RecentQuestions faqSearch,
    String hash) {

  public Content {
    holidays = List.copyOf(holidays);
    menus = List.copyOf(menus);
  }

  static Content of(
      Agency agency,
      @Nullable FlowSet flows,
      List<RichMenu> menus,
      @Nullable Policy policy,
      @Nullable Directory directory,
      FaqSet faq,
      String hash) {
    return new Content(
        agency.profile(),
        agency.texts(),
        agency.emergencies(),
        agency.officeHours(),
        agency.holidays(),
        flows,
        menus,
        policy,
        directory,
        faq,
        RecentQuestions.to(FaqSearch.over(faq, agency.profile().systemNames())),
        hash);
  }

  /// Names the set where a person reads it.
  public String shortHash() {
    return hash.substring(0, 8);
  }

  /// For whoever counts what is promised now, and does not care since when it is counted so.
  public Timetable timetable() {
    return new Timetable(0, officeHours, policy);
  }

  /// Whether a script that is on opens cases that are for assigned staff only.
  public boolean takesConfidentialMatters() {
    return flows != null
        && flows.flows().values().stream()
            .anyMatch(flow -> flow.opens((_, confidential) -> confidential));
  }

  /// What texts may name of what is promised on that day.
  public Map<String, String> promised(LocalDate day, Language language) {
    return StandingVariables.promised(policy, day, language);
  }

  /// Answers past their review date: a task for their owners. They are shown meanwhile, and say so.
  public List<Entry> answersToReview(LocalDate today) {
    return faq.entries().values().stream()
        .filter(entry -> today.isAfter(entry.reviewBy()))
        .toList();
  }

  /// Days that count but still wait for the cabinet's list.
  public List<Holiday> unconfirmedHolidays() {
    return holidays.stream().filter(holiday -> !holiday.confirmed()).toList();
  }

  /// As the script is called that opens such cases, be it on or off; by its own name where there is
  /// none any more.
  public String kindName(String kind, Language language) {
    return Optional.ofNullable(flows)
        .flatMap(it -> it.opener(kind))
        .map(flow -> flow.name().in(language))
        .orElse(kind);
  }

  /// By its question; by its own name where there is none any more.
  public String answerName(String entry, Language language) {
    return faq.entry(entry).map(it -> it.title().in(language)).orElse(entry);
  }
}
