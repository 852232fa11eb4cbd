package saitrong.handoff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Contents;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talk;
import saitrong.shared.Language;
import saitrong.shared.Particulars;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.ticket.Detail;
import saitrong.ticket.Need;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.transcript.Entry;

/// Fills in the record of a talk with what is known, so that its officer has only to confirm it.
/// What is remembered of another time says so, and nothing is guessed.
record FilledIn(
    Chats chats, Tickets tickets, FieldCipher cipher, SpokenTo spoken, Contents contents) {

  private static final String OUTCOME = "outcome";

  /// @param group where the person's group is known from, in a key of the desk's words; empty where
  ///   they said it now, or it is not known
  /// @param groupOf the number of the case in which they said it; empty where it was in none
  /// @param about the number of the open case that topic and system are from; likewise
  /// @param within the numbers of the cases that were opened in it, one of which it may be in
  /// @param needs what still has to be asked
  /// @param otherwise what would have to be, should it be in none of those cases
  /// @param quoted which words of the person it is filled in with, see [Quoted]
  record Filled(
      TypedEnd ending,
      String group,
      String groupOf,
      String about,
      List<String> within,
      List<String> needs,
      List<String> otherwise,
      String quoted) {

    public boolean complete() {
      return needs.isEmpty();
    }

    /// Whether the form says that nobody can send it without that, once its field is shown.
    public boolean must(String field) {
      return needs.contains(field) || otherwise.contains(field);
    }
  }

  /// Out of the cases that are no secret.
  private record Case(Ticket ticket, List<Detail> details) {

    Optional<String> said(String name) {
      return details.stream()
          .filter(it -> it.name().equals(name))
          .flatMap(
              it -> it.stored().get("text") instanceof String text ? Stream.of(text) : Stream.of())
          .findFirst();
    }
  }

  Filled of(Talk talk) {
    var matter = talk.matter();
    var theirs = tickets.of(talk.citizen()).stream().filter(it -> !it.confidential()).toList();
    var about = matter.system() == null && matter.topic() == null ? openCase(theirs) : null;
    var last = matter.group() == null ? groupOfLast(theirs) : null;
    var group = matter.group() == null ? code(last) : matter.group();
    var said = saidIn(talk);
    var within = CasesOfATalk.among(theirs, talk);
    var ending = ending(talk, said, group, about, within);
    return new Filled(
        ending,
        last == null ? (matter.remembered() ? "talk.filled.remembered" : "") : "talk.filled.case",
        number(last),
        number(about == null || ending.isAboutNothing() ? null : about.ticket()),
        within.stream().map(FilledIn::number).toList(),
        ending.into().isPresent() ? List.of() : needs(ending, talk),
        ending.into().isPresent() ? needs(ending, talk) : List.of(),
        quoted(said).stored());
  }

  private static Quoted quoted(SaidInIt said) {
    return new Quoted(
        said.asked().stream().map(it -> Quoted.Message.of(it.entry(), it.words())).toList());
  }

  private TypedEnd ending(
      Talk talk, SaidInIt said, @Nullable String group, @Nullable Case about, List<Ticket> within) {
    var serving = contents.active();
    var answer = said.answer();
    return new TypedEnd(
        null,
        within.stream()
            .findFirst()
            .map(it -> TypedEnd.in(it.number()))
            .orElseGet(() -> outcome(talk, answer)),
        new KindsOfTalks(serving).orUsual(talk.matter().kind()),
        null,
        group,
        topic(known(talk, about, CalledAbout::topic, Particulars.TOPIC)),
        system(known(talk, about, CalledAbout::system, Particulars.SYSTEM)),
        said.question(),
        answer,
        null,
        null);
  }

  private SaidInIt saidIn(Talk talk) {
    var open = new OpenedEntries(cipher);
    var given = new OfficersAnswers(open, contents.active(), spoken.in(talk.citizen()));
    return new SaidInIt(talk, said(talk), open, given);
  }

  /// Where an officer wrote and nobody here can tell what, it may have been the answer: to open a
  /// case by one tap would be a guess.
  private static @Nullable String outcome(Talk talk, String answer) {
    if (!answer.isEmpty()) {
      return TypedEnd.ANSWERED;
    }
    return talk.spoke() ? null : TypedEnd.OPEN;
  }

  private List<Entry> said(Talk talk) {
    var latest = chats.of(talk);
    return Chats.mayBeMore(latest) ? chats.fromTheBeginning(talk) : latest;
  }

  private static @Nullable String known(
      Talk talk, @Nullable Case about, Function<CalledAbout, @Nullable String> what, String name) {
    return Optional.ofNullable(what.apply(talk.matter()))
        .or(() -> Optional.ofNullable(about).flatMap(it -> it.said(name)))
        .orElse(null);
  }

  /// One that the agency does not tell its matters apart by is none.
  private @Nullable String topic(@Nullable String said) {
    return Optional.ofNullable(said)
        .flatMap(Topic::called)
        .filter(Topic.of(contents.active().profile(), Language.TH)::containsKey)
        .map(Topic::code)
        .orElse(null);
  }

  /// What officers read, and type.
  private @Nullable String system(@Nullable String id) {
    return contents.active().profile().systems().stream()
        .filter(it -> it.id().equals(id))
        .map(SupportedSystem::name)
        .map(it -> it.in(Language.TH))
        .findFirst()
        .orElse(id);
  }

  /// The talk may be about it where it is the only one.
  private @Nullable Case openCase(List<Ticket> theirs) {
    var open = theirs.stream().filter(it -> !it.isClosed()).toList();
    return open.size() == 1 ? opened(open.getFirst()) : null;
  }

  private @Nullable Case opened(Ticket ticket) {
    try {
      return new Case(ticket, tickets.details(ticket));
    } catch (MissingKey | UnreadableValue closed) {
      return null;
    }
  }

  private static @Nullable Ticket groupOfLast(List<Ticket> theirs) {
    return theirs.stream()
        .filter(it -> it.group() != null)
        .reduce((one, other) -> isLater(other, one) ? other : one)
        .orElse(null);
  }

  private static boolean isLater(Ticket one, Ticket other) {
    return one.received().arrived().isAfter(other.received().arrived());
  }

  private static @Nullable String code(@Nullable Ticket ticket) {
    return Optional.ofNullable(ticket).map(Ticket::group).map(UserGroup::code).orElse(null);
  }

  private static String number(@Nullable Ticket ticket) {
    return ticket == null ? "" : ticket.number().toString();
  }

  /// What is filled in, to be read at a glance; each under a key of the desk's words.
  List<Choice> inWords(Filled filled, Language language) {
    if (filled.ending().into().isPresent()) {
      return List.of();
    }
    var ending = filled.ending();
    var serving = contents.active();
    var all = new ArrayList<Choice>();
    add(all, "talk.kind", ending.kind(), it -> serving.kindName(it, language));
    add(all, "new.group", ending.group(), it -> group(it, language));
    add(all, "new.topic", ending.topic(), it -> topic(it, serving.profile(), language));
    add(all, "new.system", ending.system(), Function.identity());
    add(all, "talk.asked", ending.words(), Function.identity());
    if (ending.isAnswered()) {
      add(all, "talk.filled.answer", ending.answer(), Function.identity());
    }
    return all;
  }

  private static void add(
      List<Choice> all, String key, @Nullable String value, Function<String, String> words) {
    if (value != null && !value.isEmpty()) {
      all.add(new Choice(key, words.apply(value)));
    }
  }

  private static String group(String code, Language language) {
    return UserGroup.called(code).map(it -> it.in(language)).orElse(code);
  }

  private static String topic(String code, AgencyProfile profile, Language language) {
    return Topic.called(code)
        .map(it -> Topic.of(profile, language).getOrDefault(it, it.in(language)))
        .orElse(code);
  }

  /// Of a case of its own: one that there is has what it needs. The name has a default.
  private static List<String> needs(TypedEnd ending, Talk talk) {
    var ofTheCase =
        ending.of(talk.since(), List.of()).missing().stream()
            .filter(it -> it != Need.NAME)
            .map(it -> it.name().toLowerCase(Locale.ROOT));
    var outcome = ending.isUndecided() ? Stream.of(OUTCOME) : Stream.<String>empty();
    return Stream.concat(outcome, ofTheCase).toList();
  }
}
