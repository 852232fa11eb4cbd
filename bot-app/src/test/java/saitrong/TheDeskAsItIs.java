package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.State;
import saitrong.citizen.CitizenId;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.handoff.Why;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// Cases and chats for a table of doors, each as far as a row wants it, with the fields that its
/// page would have had: what is refused is refused for who asks, and not for how.
final class TheDeskAsItIs {

  static final String OWN_UNIT = "กลุ่มงานทดลอง ก";
  static final String OTHER_UNIT = "กลุ่มงานทดลอง ข";

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Actor.Staff OFFICER = new Actor.Staff("เจ้าหน้าที่ ทดสอบ");
  private static final PersonalText WORDS = new PersonalText("ทดลอง");

  private final RunningBot bot;
  private final Tickets tickets;
  private final Talks talks;
  private final Ulid ids = new Ulid(java.time.InstantSource.system());
  private final LocalDate soon;
  private final String picture;
  private final CitizenId citizen;

  /// With somebody in a chat who sent a picture.
  TheDeskAsItIs(RunningBot bot, JumpingClock clock) throws Exception {
    this.bot = bot;
    this.tickets = bot.part(Tickets.class);
    this.talks = bot.part(Talks.class);
    this.soon = clock.instant().atZone(ThaiDates.ZONE).toLocalDate().plusDays(7);
    var her = new AtTheService(bot, clock, "ประชาชน ในแชต");
    her.says("คุยกับเจ้าหน้าที่");
    this.picture = requireNonNull(her.citizen.sendsPicture().messageId());
    this.citizen = talks.all().getFirst().citizen();
    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(new MessageId(picture)),
        state -> state.filter(State.Kept.class::isInstance).isPresent());
  }

  /// Whose a case is.
  enum Matter {
    /// Of the unit that receives all.
    OF_THE_OFFICE,
    OF_THEIR_UNIT,
    OF_ANOTHER_UNIT,
    CONFIDENTIAL
  }

  Ticket aCase(Matter matter, String asItIs) {
    var ticket = opened(matter == Matter.CONFIDENTIAL, asItIs.equals("drafted"));
    var steps = new ArrayList<>(steps(asItIs));
    switch (matter) {
      case OF_THE_OFFICE, CONFIDENTIAL -> {}
      case OF_THEIR_UNIT -> forwarded(steps, OWN_UNIT);
      case OF_ANOTHER_UNIT -> forwarded(steps, OTHER_UNIT);
    }
    for (var step : steps) {
      assertThat(tickets.take(ticket.number(), step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
    return now(ticket);
  }

  Ticket now(Ticket ticket) {
    return tickets.numbered(ticket.number()).orElseThrow();
  }

  private void forwarded(List<Step> steps, String unit) {
    if (steps.size() < 2) {
      steps.clear();
      steps.addAll(steps("begun"));
    }
    steps.removeIf(it -> it instanceof Step.AskCitizen || it instanceof Step.Complete);
    steps.add(new Step.Forward(new Holder.Unit(unit), Way.ACCOUNT, soon, null, WORDS));
  }

  private static List<Step> steps(String asItIs) {
    var accept = new Step.Accept();
    var begin = new Step.Begin(null);
    return switch (asItIs) {
      case "waiting" -> List.of();
      case "accepted" -> List.of(accept);
      case "begun" -> List.of(accept, begin);
      case "asked" -> List.of(accept, begin, new Step.AskCitizen(WORDS, null));
      case "done" -> List.of(accept, begin, new Step.Complete(WORDS));
      case "drafted" -> List.of(accept, begin, new Step.Draft(WORDS));
      default -> throw new AssertionError("no case is " + asItIs);
    };
  }

  private Ticket opened(boolean confidential, boolean legal) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            confidential ? "tip" : "consultation",
            confidential,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            legal ? Topic.LAW : Topic.USE,
            WORDS,
            new Logged.Letter(null, null),
            null,
            false,
            List.of(new CaseFile(picture, null, "IMAGE")));
    return ((Logging.Opened) tickets.logbook().log(logged, OFFICER, null)).ticket();
  }

  /// One that waits, or that this one has.
  Talk aTalk(Account account, String asItIs) {
    talks.leave(citizen);
    talks.call(citizen, ids.next(), Why.ASKED);
    var talk = talks.open(citizen).orElseThrow();
    if (asItIs.equals("theirs")) {
      var holder = new Talk.Holder(account.login().value(), account.name(), null);
      assertThat(talks.take(talk, holder, ids.next())).isInstanceOf(Talks.Change.Done.class);
    }
    return talks.open(citizen).orElseThrow();
  }

  /// Of something that is there, whatever it is.
  String anyPath(DoorTable.Row row, Ticket ticket) {
    if (row.isOfATalk()) {
      return path(row, talks.all().getFirst());
    }
    return row.isOfACase() ? path(row, ticket) : plainPath(row);
  }

  static String plainPath(DoorTable.Row row) {
    return row.address().replace("{id}", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
  }

  static String path(DoorTable.Row row, Ticket ticket) {
    return row.address()
        .replace("{year}", Integer.toString(ticket.number().year()))
        .replace("{number}", "%05d".formatted(ticket.number().number()))
        .replace("{at}", "1")
        .replace("{step}", row.form().getOrDefault("step", ""));
  }

  String path(DoorTable.Row row, Talk talk) {
    return row.address().replace("{id}", talk.id()).replace("{message}", picture);
  }

  Map<String, String> form(DoorTable.Row row, Account account, Talk talk) {
    return form(row, account, "talk " + talk.id());
  }

  Map<String, String> form(DoorTable.Row row, Account account, Ticket ticket) {
    var fields = form(row, account, ticket.number().toString());
    fields.put("seen", Integer.toString(ticket.events().size()));
    return fields;
  }

  /// @param about what it is of, where that is no page of its own
  Map<String, String> form(DoorTable.Row row, Account account, String about) {
    var fields = new HashMap<String, String>();
    row.form().forEach((name, value) -> fields.put(name, filled(value, account, about)));
    return fields;
  }

  private String filled(String value, Account account, String about) {
    return switch (value) {
      case ":me" -> account.login().value();
      case ":mine" -> StaffForTests.PASSWORD;
      case ":soon" -> soon.toString();
      case ":account" -> once("account " + account.login());
      case ":snippets" -> once("snippets of " + account.login());
      case ":alerts" -> once("alerts of " + account.login());
      case ":case", ":talk" -> once(about);
      case ":new" -> once("new case");
      case ":several" -> once("several cases");
      case ":leave" -> once("a leave");
      default -> value;
    };
  }

  private String once(String about) {
    return bot.part(OnceTokens.class).fresh(about);
  }
}
