package saitrong.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.faq.FaqSearch;
import saitrong.faq.FaqSet;
import saitrong.faq.RecentQuestions;

/// The default agency's content as it ships, for tests of other packages.
public final class ShippedContent {

  private ShippedContent() {}

  public static Content ofTheDefaultAgency() {
    return of("profile");
  }

  /// The same of an agency that has no scripts and no answers: what the bot says and hears without
  /// them.
  public static Content withoutFlows() {
    var all = ofTheDefaultAgency();
    return new Content(
        all.profile(),
        all.texts(),
        all.emergencies(),
        all.officeHours(),
        all.holidays(),
        null,
        all.menus(),
        all.policy(),
        all.directory(),
        FaqSet.EMPTY,
        RecentQuestions.to(FaqSearch.over(FaqSet.EMPTY)),
        all.hash());
  }

  /// The same of an agency that has promised nothing yet.
  public static Content withoutPolicy() {
    var all = ofTheDefaultAgency();
    return new Content(
        all.profile(),
        all.texts(),
        all.emergencies(),
        all.officeHours(),
        all.holidays(),
        all.flows(),
        all.menus(),
        null,
        all.directory(),
        all.faq(),
        all.faqSearch(),
        all.hash());
  }

  /// The same of an agency that has this directory.
  public static Content with(@Nullable Directory directory) {
    var all = ofTheDefaultAgency();
    return new Content(
        all.profile(),
        all.texts(),
        all.emergencies(),
        all.officeHours(),
        all.holidays(),
        all.flows(),
        all.menus(),
        all.policy(),
        directory,
        all.faq(),
        all.faqSearch(),
        all.hash());
  }

  /// The default agency, which asks once more for a score after so many days.
  public static Content remindingAfter(int days, Path scratch) {
    String key = "rating-reminder-days: ";
    return ShippedFiles.edited(scratch, "# " + key + "3", key + days);
  }

  /// The default agency with one more script, by a copy of its files.
  public static Content switchingOn(String flow, Path scratch) {
    return ShippedFiles.switchingOn(flow, scratch);
  }

  /// The default agency with something else in its profile, by a copy of its files.
  public static Content edited(Path scratch, String from, String to) {
    return ShippedFiles.edited(scratch, from, to);
  }

  /// The default agency, where a script that is on or off begins with these steps.
  ///
  /// @param profile what is changed there, each followed by what it becomes
  public static Content asking(String flow, String steps, Path scratch, String... profile) {
    return ShippedFiles.asking(flow, steps, scratch, profile);
  }

  /// For a command: where all of it lies.
  public static List<String> settings() {
    return List.of(
        "--saitrong.content.agency-dir=" + ShippedFiles.agencyFolder(),
        "--saitrong.content.flows-dir=" + ShippedFiles.flowsFolder(),
        "--saitrong.content.faq-dir=" + faqFolder());
  }

  /// Where the answers lie, with the questions that measure the search.
  public static Path faqFolder() {
    return ShippedFiles.repository().resolve("faq-content");
  }

  public static Content of(String agency) {
    return ShippedFiles.of(agency);
  }
}
