package saitrong.cases.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.cases.CaseFiles;
import saitrong.citizen.CitizenId;
import saitrong.erasure.ScriptSpans;
import saitrong.handoff.web.ChatExtract;
import saitrong.handoff.web.Line;
import saitrong.inbox.MessageId;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.transcript.Entry;

/// What was said in the chat around a case: in the talk that it was opened with, or by the scripts
/// that led to it.
record CaseChat(
    DeskCases cases, Tickets tickets, ScriptSpans scripts, ChatExtract chat, CaseFiles files) {

  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  /// Goes on record when the case is there, whatever was said. Empty where there is none for them.
  Optional<List<Line>> read(Account account, ReceiptNumber number, Language language) {
    var access = cases.reading(account);
    return access
        .find(number)
        .map(ticket -> {
          access.record("case-chat-read", number.toString());
          return chat.lines(said(ticket, access::sees), paths(ticket), language);
        });
  }

  /// Of an emptied case nothing is shown, though the rest of the chat may still be there.
  private List<Entry> said(Ticket ticket, Predicate<Ticket> sees) {
    var citizen = ticket.citizen();
    if (citizen == null || ticket.isEmptied()) {
      return List.of();
    }
    var all =
        ChatExtract.isOfATalk(ticket) ? chat.ofTalk(citizen, ticket) : ofScripts(citizen, ticket);
    return withoutWhatLedToTips(citizen, ticket, all, sees);
  }

  private List<Entry> ofScripts(CitizenId citizen, Ticket ticket) {
    var all = new LinkedHashMap<String, Entry>();
    for (var span : scripts.of(ticket)) {
      chat.withTheTalk(citizen, span.from().minus(ChatExtract.BEFORE), span.to())
          .forEach(it -> all.put(it.id(), it));
    }
    chat.remarks(ticket).forEach(it -> all.put(it.id(), it));
    return all.values().stream().sorted(IN_ORDER).toList();
  }

  /// As in the chat itself: what was said before a confidential case is shown to nobody who may not
  /// see that one.
  private List<Entry> withoutWhatLedToTips(
      CitizenId citizen, Ticket ticket, List<Entry> all, Predicate<Ticket> sees) {
    var last =
        tickets.of(citizen).stream()
            .filter(it -> it.confidential() && !it.id().equals(ticket.id()) && !sees.test(it))
            .map(it -> it.received().arrived().plus(ChatExtract.RECEIPT))
            .max(Comparator.naturalOrder());
    return last.map(it -> all.stream().filter(entry -> entry.at().isAfter(it)).toList())
        .orElse(all);
  }

  /// Files open where the case has them.
  private Function<MessageId, Optional<String>> paths(Ticket ticket) {
    Map<String, String> paths =
        files.of(tickets.papers(ticket)).stream()
            .collect(
                Collectors.toMap(
                    it -> it.file().message(),
                    it -> CaseListDesk.path(ticket.number()) + "/files/" + it.number(),
                    (one, _) -> one));
    return message -> Optional.ofNullable(paths.get(message.value()));
  }
}
