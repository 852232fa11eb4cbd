package saitrong.handoff.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import saitrong.attachment.FittingPicture;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.document.SentPictures;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talk;
import saitrong.handoff.UnitQueues;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.ReceiptNumber;

/// What the pages of talks are filled with.
record TalkPage(
    DeskTalks desk,
    ShowingChats showing,
    PassForm passing,
    RecordForm ending,
    SentPictures pictures,
    OwnSnippets snippets,
    ScriptsInAChat scripts,
    UnitQueues units,
    OnceTokens once,
    SpokenTo spoken,
    Contents contents,
    InstantSource clock) {

  static final String VIEW = "handoff/talk";

  /// @param card as which it can be sent
  record Case(String number, String path, String card) {}

  /// Whether the agency says that its officers do not answer in the chat.
  boolean isOff() {
    return !contents.active().profile().officersInChat();
  }

  /// What may be put into a message of this talk.
  List<CannedAnswers.Canned> canned(Talk talk, @Nullable String typed) {
    var now = clock.instant().atZone(ThaiDates.ZONE);
    return new CannedAnswers(contents.active(), spoken.in(talk.citizen()), now).to(typed);
  }

  /// What an officer finds by these words: their own texts, and answers of the FAQ.
  void fillFound(Model model, Account account, Talk talk, @Nullable String typed) {
    model.addAttribute("snippets", snippets.fitting(account, talk, typed));
    model.addAttribute("answers", canned(talk, typed));
    model.addAttribute("once", once.fresh(about(talk)));
    model.addAttribute("path", path(talk));
  }

  /// The form that ends a talk, once more: without the words that its person took back.
  void fillEnding(Model model, Account account, Talk talk, Language language) {
    if (Acts.of(account, talk).end()) {
      model.addAttribute("path", path(talk));
      model.addAttribute("once", once.fresh(about(talk)));
      ending.fill(model, talk, language);
    }
  }

  void fill(Model model, Account account, Talk talk, Language language) {
    model.addAttribute("shown", showing.shown(account, talk, language));
    model.addAttribute("since", showing.lines(language).at(talk.since()));
    model.addAttribute("unit", units.of(talk).map(it -> it.name().in(language)).orElse(""));
    model.addAttribute("why", "talk.why." + talk.why().stored());
    model.addAttribute("cases", desk.cases(talk).stream().map(it -> link(it.number())).toList());
    model.addAttribute("recorded", recorded(talk));
    model.addAttribute("passed", passing.of(account, talk, language));
    var may = Acts.of(account, talk);
    model.addAttribute("may", may);
    model.addAttribute("snippets", may.talk() ? snippets.fitting(account, talk, "") : List.of());
    model.addAttribute("answers", List.of());
    model.addAttribute("contact", SendingCards.CONTACT);
    model.addAttribute("scripts", scripts.offered(language));
    model.addAttribute("pictures", pictures.canBeSent());
    model.addAttribute("mostOfAPicture", FittingPicture.MOST_CHOSEN);
    model.addAttribute("once", once.fresh(about(talk)));
    fillEnding(model, account, talk, language);
  }

  /// What the forms of a talk are for.
  static String about(Talk talk) {
    return "talk " + talk.id();
  }

  static String path(Talk talk) {
    return path(talk.id());
  }

  static String path(String id) {
    return "/console/talks/" + id;
  }

  private static @Nullable Case recorded(Talk talk) {
    return Optional.ofNullable(talk.recorded())
        .flatMap(ReceiptNumber::read)
        .map(TalkPage::link)
        .orElse(null);
  }

  private static Case link(ReceiptNumber number) {
    return new Case(
        number.toString(),
        "/console/cases/%d/%05d".formatted(number.year(), number.number()),
        SendingCards.ofCase(number.toString()));
  }

  /// As colleagues call them, with their unit; where it ended in the queue, who wrote last.
  static String holder(Talk talk, UnitQueues units, Language language) {
    var holder = talk.holder() == null && !talk.isOpen() ? talk.owing() : talk.holder();
    if (holder == null) {
      return "";
    }
    return holder.unit() == null
        ? holder.name()
        : holder.name() + " · " + units.nameOf(holder.unit(), language);
  }
}
