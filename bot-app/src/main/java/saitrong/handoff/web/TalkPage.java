package saitrong.handoff.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import saitrong.outbox.SendingCosts;
import saitrong.shared.Digest;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.store.FieldCipher;
import saitrong.ticket.Ticket;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// What the pages of talks are filled with.
record TalkPage(
    DeskTalks desk,
    Chats chats,
    ChatFiles files,
    SentPictures pictures,
    OwnSnippets snippets,
    ScriptsInAChat scripts,
    Typing typing,
    DeskColleagues colleagues,
    UnitQueues units,
    FilledIn filled,
    OnceTokens once,
    FieldCipher cipher,
    SpokenTo spoken,
    Contents contents,
    SendingCosts costs,
    InstantSource clock) {

  static final String VIEW = "handoff/talk";

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final String UNDERWAY = "fate." + Fate.WAITING.stored();

  /// Something to choose on a form.
  record Choice(String code, String label) {}

  /// @param card as which it can be sent
  record Case(String number, String path, String card) {}

  record Passable(String from, List<Choice> units, List<Choice> to) {}

  /// The chat as it is now. While one of ours is on its way, or a file of theirs, the page asks how
  /// it fared, for no signal tells of that; nor does one that somebody stopped writing.
  ///
  /// @param acts see [Acts#names()]
  /// @param blocked whether what is written does not arrive
  /// @param typing whether its holder is writing now, for others
  /// @param whole whether it is shown from the beginning, and stays so
  /// @param more whether there may be more before it
  /// @param script that asks instead of its officer
  /// @param later notes that were written after its end
  /// @param seen names what is shown: the same again need not be sent
  record Shown(
      String id,
      String path,
      String state,
      String holder,
      String acts,
      boolean blocked,
      boolean typing,
      boolean whole,
      boolean more,
      ScriptShown script,
      List<Line> lines,
      List<Line> later,
      Cost cost,
      String seen) {

    /// Of what moved on, for a page that was opened before.
    public String moved() {
      return holder.isEmpty() ? "talk.moved" : "talk.moved.with";
    }

    public boolean unsettled() {
      return typing
          || lines.stream()
              .anyMatch(
                  it -> it.fate().equals(UNDERWAY) || it.with().shows() == Enclosed.Shows.COMES);
    }
  }

  /// Whether the agency says that its officers do not answer in the chat.
  boolean isOff() {
    return !contents.active().profile().officersInChat();
  }

  Shown shown(Account account, Talk talk, Language language) {
    return shown(account, talk, false, language);
  }

  /// @param whole from its beginning, which may be long
  Shown shown(Account account, Talk talk, boolean whole, Language language) {
    var entries = whole ? chats.fromTheBeginning(talk) : chats.of(talk);
    boolean isMore = !whole && Chats.mayBeMore(entries);
    var said = lines(language).of(talk, entries, chats.fates(entries), files.in(entries));
    var later = lines(language).of(talk, chats.notesAfter(talk), Map.of(), Map.of());
    var state = state(talk);
    boolean isMine = DeskTalks.has(account, talk);
    boolean isTyped = !isMine && typing.isGoingOn(talk);
    var acts = Acts.of(account, talk).names();
    var holder = holder(talk, units, language);
    boolean isBlocked = talk.isOpen() && chats.hasBlocked(talk);
    var script = ScriptShown.of(scripts, talk, entries, language);
    var cost = isMine && talk.isOpen() ? cost(talk) : Cost.NOTHING_TO_SAY;
    var all = Stream.concat(said.stream(), later.stream()).toList();
    var seen =
        Digest.of(state + holder + acts + isBlocked + isTyped + script + cost + fingerprint(all));
    return new Shown(
        talk.id(),
        path(talk),
        state,
        holder,
        acts,
        isBlocked,
        isTyped,
        whole,
        isMore,
        script,
        said,
        later,
        cost,
        seen);
  }

  /// When the last was said that the page shows.
  Optional<Instant> lastSaid(Talk talk) {
    return chats.of(talk).stream().map(Entry::at).max(Instant::compareTo);
  }

  private Cost cost(Talk talk) {
    var left = costs.pushesLeft();
    var until = costs.freeUntil(talk.citizen());
    return new Cost(
        until.map(TalkPage::toTheSecond).orElse(null),
        until.map(it -> Duration.between(clock.instant(), it).toSeconds()).orElse(0L),
        left.isPresent() ? left.getAsLong() : null);
  }

  private static String toTheSecond(Instant moment) {
    return SECONDS.format(moment.atZone(ThaiDates.ZONE));
  }

  /// Of names and fates alone, for it stands in an address.
  private static String fingerprint(List<Line> lines) {
    var all = new StringBuilder();
    lines.forEach(it ->
        all.append(it.id()).append(it.what()).append(it.fate()).append(it.with().is()).append(' '));
    return all.toString();
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
    if (DeskTalks.mayEnd(account, talk)) {
      model.addAttribute("path", path(talk));
      model.addAttribute("once", once.fresh(about(talk)));
      fillInTheRecord(model, talk, language);
    }
  }

  void fill(Model model, Account account, Talk talk, Language language) {
    model.addAttribute("shown", shown(account, talk, language));
    model.addAttribute("since", lines(language).at(talk.since()));
    model.addAttribute("unit", units.of(talk).map(it -> it.name().in(language)).orElse(""));
    model.addAttribute("why", "talk.why." + talk.why().stored());
    model.addAttribute("cases", desk.cases(talk).stream().map(TalkPage::link).toList());
    model.addAttribute("passed", passable(account, talk, language));
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

  /// What an officer typed and could not be kept stays as it is.
  private void fillInTheRecord(Model model, Talk talk, Language language) {
    var known = filled.of(talk);
    model.addAttribute("filled", known);
    if (!model.containsAttribute("ending")) {
      model.addAttribute("ending", known.ending());
    }
    choices(model, language);
    model.addAttribute("filledIn", filled.inWords(known, language));
  }

  /// To whom it may be passed on, and by whom it is had now; absent where this account may not.
  private @Nullable Passable passable(Account account, Talk talk, Language language) {
    var holder = talk.holder();
    if (holder == null || !Acts.of(account, talk).pass()) {
      return null;
    }
    var to = colleagues.whoMayHave(talk).stream().map(it -> colleague(it, language)).toList();
    var queues =
        units.all().stream()
            .map(it -> new Choice(Talk.toTheQueueOf(it.id()), it.name().in(language)))
            .toList();
    return new Passable(holder.account(), queues, to);
  }

  private Choice colleague(Account account, Language language) {
    var unit =
        account.units().isEmpty() ? "" : " · " + units.nameOf(account.units().getFirst(), language);
    return new Choice(
        account.login().value(), account.name() + unit + " (@" + account.login() + ")");
  }

  private void choices(Model model, Language language) {
    model.addAttribute(
        "groups",
        Stream.of(UserGroup.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "topics",
        Topic.of(contents.active().profile(), language).entrySet().stream()
            .map(it -> new Choice(it.getKey().code(), it.getValue()))
            .toList());
    model.addAttribute("kinds", new KindsOfTalks(contents.active()).choices(language));
    model.addAttribute(
        "systems",
        contents.active().profile().systems().stream().map(it -> it.name().th()).toList());
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

  private ChatLines lines(Language language) {
    return new ChatLines(new OpenedEntries(cipher), language, clock.instant());
  }

  private static Case link(Ticket ticket) {
    var number = ticket.number();
    return new Case(
        number.toString(),
        "/console/cases/%d/%05d".formatted(number.year(), number.number()),
        SendingCards.ofCase(number.toString()));
  }

  private static String state(Talk talk) {
    return "talk.state." + talk.state().name().toLowerCase(Locale.ROOT);
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
