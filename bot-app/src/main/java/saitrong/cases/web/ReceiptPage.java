package saitrong.cases.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import saitrong.cases.web.CaseSheet.Pair;
import saitrong.content.Content;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.ticket.CaseFacts;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// ใบรับเรื่อง: what the requester may know of their case, on a paper that they take home. Of a
/// confidential case its number and day, and nothing that tells what it is about: papers lie about.
record ReceiptPage(Tickets tickets, Contents contents) {

  /// What of the [CaseFacts] stands on it, and what it is called.
  private static final Map<String, Words> FACTS =
      Map.of(
          CaseFacts.RECEIVED, new Words("ได้รับเมื่อ", "Received"),
          CaseFacts.TERM, new Words("ระยะเวลา", "Term"),
          CaseFacts.DUE, new Words("จะแจ้งผลภายใน", "Result by"),
          CaseFacts.RESPONSIBLE, new Words("ผู้รับผิดชอบ", "Responsible"),
          CaseFacts.COORDINATOR, new Words("ผู้ประสานงาน", "Coordinator"));

  void fill(Model model, Ticket ticket, Language language, Instant now) {
    var serving = contents.active();
    model.addAttribute("number", digits(ticket.number().toString(), language));
    model.addAttribute("facts", facts(ticket, serving, language, now));
    model.addAttribute("agency", serving.profile().name().in(language));
    model.addAttribute("phone", digits(serving.profile().phone().number(), language));
    var today = ThaiDates.day(now.atZone(ThaiDates.ZONE).toLocalDate(), language);
    model.addAttribute("today", digits(today, language));
  }

  private List<Pair> facts(Ticket ticket, Content serving, Language language, Instant now) {
    var facts = new ArrayList<Pair>();
    if (!ticket.confidential()) {
      var who = new Words("ผู้แจ้ง", "Requester");
      requester(ticket).ifPresent(name -> facts.add(new Pair(who.in(language), name)));
      var kind = new Words("ประเภทเรื่อง", "Kind");
      facts.add(new Pair(kind.in(language), serving.kindName(ticket.kind(), language)));
    }
    CaseFacts.of(ticket, serving, language, now)
        .forEach((name, value) -> {
          if (FACTS.get(name) instanceof Words label) {
            facts.add(new Pair(label.in(language), digits(value, language)));
          }
        });
    return facts;
  }

  private Optional<String> requester(Ticket ticket) {
    try {
      return NamesSaid.nameOfTheRequester(tickets.details(ticket));
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }

  /// An official letter in Thai has Thai digits.
  private static String digits(String text, Language language) {
    return switch (language) {
      case TH ->
          text.chars()
              .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + '๐' : letter)
              .collect(
                  StringBuilder::new,
                  (thai, letter) -> thai.append((char) letter),
                  StringBuilder::append)
              .toString();
      case EN -> text;
    };
  }
}
