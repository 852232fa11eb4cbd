package saitrong.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// All that is an agency's own, from one file. Nothing else in the product names an agency or a
/// phone number, so that another agency runs it by writing another profile.
///
/// @param name in full, as the agency signs
/// @param shortName at most 20 characters, for small places
/// @param unit who answers, within the agency
/// @param area of which it is the local government, where it is one
/// @param procedure the document by which it gives its service, where there is one: answers name it
///   as their source
/// @param tipsElsewhere who else takes reports of corruption, with their numbers, a line each
/// @param asksAbout what the account can be asked about, fitting into "type a question about …"
/// @param phones at least one; the first is the one that is named in a sentence
/// @param announcement of the agency's electronic channels; without one nothing is claimed
/// @param flows the scripts that are on, in the order of the menu
/// @param questionsTo the script whose first question is what somebody would like to ask, so that a
///   question without an answer can go to the officers by it; absent where none does, and without
///   effect where it is off
/// @param faqGroups the groups of answers that are on
/// @param bookingOffices where an appointment can be booked
/// @param lists choices of the agency's own that scripts ask from, by their names
/// @param ratingReminderDays after which whoever gave no score is asked once more; absent where
///   nobody is
/// @param officersInChat whether officers answer in the chat, in office hours: off unless the file
///   says so, for a promise that nobody watches is a lie
/// @param caseStates how it calls the states of its cases, and its own under these
public record AgencyProfile(
    Words name,
    Words shortName,
    @Nullable Words unit,
    @Nullable Words area,
    @Nullable Words procedure,
    @Nullable Words tipsElsewhere,
    Words asksAbout,
    Particle particle,
    List<SupportedSystem> systems,
    List<Phone> phones,
    @Nullable String email,
    @Nullable URI website,
    WeeklyHours officeHours,
    List<OwnDay> ownDays,
    @Nullable Announcement announcement,
    PrivacyNotice privacy,
    List<Emergency> emergencies,
    List<String> flows,
    @Nullable String questionsTo,
    Set<String> faqGroups,
    List<Link> links,
    List<BookingOffice> bookingOffices,
    Map<String, List<OwnChoice>> lists,
    @Nullable Integer ratingReminderDays,
    boolean officersInChat,
    CaseStates caseStates) {

  /// The list of what matters are about, where the agency has one of its own.
  public static final String TOPICS = "topics";

  public AgencyProfile {
    systems = List.copyOf(systems);
    phones = List.copyOf(phones);
    ownDays = List.copyOf(ownDays);
    emergencies = List.copyOf(emergencies);
    flows = List.copyOf(flows);
    faqGroups = Set.copyOf(faqGroups);
    links = List.copyOf(links);
    bookingOffices = List.copyOf(bookingOffices);
    lists = Map.copyOf(lists);
  }

  /// The number that sentences name.
  public Phone phone() {
    return phones.getFirst();
  }

  /// What people may call each system, by its id.
  Map<String, Set<String>> systemNames() {
    return systems.stream()
        .collect(
            Collectors.toMap(
                SupportedSystem::id,
                it -> Set.copyOf(List.of(it.name().th(), it.name().in(Language.EN))),
                (one, _) -> one));
  }

  /// Where each system is on the web, by its id.
  Map<String, URI> systemWebsites() {
    return systems.stream()
        .flatMap(it -> Stream.ofNullable(it.website()).map(website -> Map.entry(it.id(), website)))
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /// A system that the agency supports.
  public record SupportedSystem(String id, Words name, @Nullable URI website) {}

  /// One of a list of the agency's own.
  public record OwnChoice(String id, Words name) {}

  /// By which the agency made LINE one of its official channels.
  public record Announcement(Words title, LocalDate date, @Nullable URI page) {}

  /// @param brief at most 350 characters, shown before the first personal question
  /// @param full what the law asks for, as bubbles
  /// @param retention how long, fitting into "kept …"
  /// @param contact whom to ask
  /// @param page where the full text stands on the web
  public record PrivacyNotice(
      Words brief,
      List<String> fullThai,
      List<String> fullEnglish,
      Words retention,
      Words contact,
      @Nullable URI page,
      @Nullable Confirmation confirmation) {

    public PrivacyNotice {
      fullThai = List.copyOf(fullThai);
      fullEnglish = List.copyOf(fullEnglish);
    }
  }

  /// Who of the agency has read the legal wording, and that of the flows: the notice, its legal
  /// ground, the consents.
  public record Confirmation(String by, LocalDate on) {}

  /// An address, with the words that say where it leads.
  public record Link(Words label, URI address) {}
}
