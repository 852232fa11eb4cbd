package saitrong.cases.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.content.Contents;
import saitrong.content.Words;
import saitrong.rating.Split;
import saitrong.shared.Language;
import saitrong.staff.Accounts;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.ticket.Detail;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;

/// The register of services in words: what the service procedure wants on record of each, and
/// nothing that anybody wrote.
record RegisterPage(Tickets tickets, Accounts accounts, Contents contents) {

  private static final String NOBODY = "–";

  private static final Words OTHER = new Words("อื่น ๆ", "Other");

  List<String> head(Language language) {
    return Arrays.stream(RegisterColumn.values()).map(it -> it.in(language)).toList();
  }

  /// Of whom it does not tell.
  UnitsOnly unitsOnly() {
    return UnitsOnly.of(accounts);
  }

  List<String> row(Ticket ticket, UnitsOnly unitsOnly, Language language) {
    var details = details(ticket);
    var split = Split.of(ticket, details);
    return Arrays.stream(RegisterColumn.values())
        .map(it -> cell(it, ticket, details, split, unitsOnly, language))
        .toList();
  }

  /// A row whose words have no key here is a row all the same.
  private List<Detail> details(Ticket ticket) {
    try {
      return tickets.details(ticket);
    } catch (MissingKey | UnreadableValue closed) {
      return List.of();
    }
  }

  /// One of the agency's; what somebody typed instead may be anything, a name too.
  private String system(@Nullable String written, Language language) {
    if (written == null || written.isBlank()) {
      return "";
    }
    return contents.active().profile().systems().stream()
        .filter(it -> isCalled(it.name(), written))
        .map(it -> it.name().in(language))
        .findFirst()
        .orElse(OTHER.in(language));
  }

  private static boolean isCalled(Words name, String written) {
    return Arrays.stream(Language.values()).anyMatch(it -> name.in(it).equals(written.strip()));
  }

  private String cell(
      RegisterColumn column,
      Ticket ticket,
      List<Detail> details,
      Split split,
      UnitsOnly unitsOnly,
      Language language) {
    var words = new CaseDeskWords(language);
    return switch (column) {
      case NUMBER -> ticket.number().toString();
      case RECEIVED -> words.moment(ticket.received().at());
      case CHANNEL -> ticket.channel().in(language);
      case GROUP -> ticket.group() == null ? "" : ticket.group().in(language);
      case WHO -> NamesSaid.nameOfTheRequester(details).map(Initials::of).orElse(NOBODY);
      case KIND -> contents.active().kindName(ticket.kind(), language);
      case SYSTEM -> system(split.system(), language);
      case TOPIC ->
          split.topic() == null
              ? ""
              : Topic.called(split.topic()).map(it -> it.in(language)).orElse("");
      case UNIT -> unitsOnly.of(split.unit());
      case STATE -> new StateNames(contents.active().profile().caseStates()).of(ticket, language);
      case RESULT ->
          ticket
              .broughtHere()
              .filter(_ -> ticket.isClosed())
              .map(TicketEvent.Moved::at)
              .map(words::moment)
              .orElse("");
      case CONFIRMED -> words.of(tickets.confirmation(ticket));
    };
  }
}
