package saitrong.handoff.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import saitrong.content.Contents;
import saitrong.handoff.Handed;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.Actor;
import saitrong.ticket.Logging;
import saitrong.ticket.Objection;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Tickets;

/// An officer talks with a person, and brings the talk to an end: with a case, whatever came of it,
/// or by giving the chat back.
record Conducting(
    DeskTalks desk,
    Talks talks,
    OfficersWords words,
    Chats chats,
    ChatFiles files,
    Tickets tickets,
    Noting noting,
    OnceTokens once,
    Contents contents) {

  static final String UNHEARD = "unheard";

  /// What the page may say of itself after a form.
  static final Set<String> DONE = Set.of("back", "passed", "queued", UNHEARD);

  static final String NOT_YOURS = "talk.refused.not-yours";

  static final String TAKEN_BACK = "talk.refused.taken-back";

  static final String UNDECIDED = "talk.refused.undecided";

  /// By the form of a page on which nobody had it.
  Talks.Change take(Account account, Talk talk, @Nullable String token) {
    return desk.take(account, talk, form(once, talk, token));
  }

  /// Whoever heard nothing of an officer has their place in the queue again, and hears nothing.
  ///
  /// @return why it was not given back
  Optional<String> giveBack(Account account, Talk talk, @Nullable String token) {
    var form = form(once, talk, token);
    if (isGivenBack(talk, form)) {
      return toldSo(talk);
    }
    if (!DeskTalks.has(account, talk)) {
      return Optional.of(NOT_YOURS);
    }
    desk.begin(account, "talk-give-back", talk);
    return switch (talks.giveBack(talk, account.login().value(), form)) {
      case Talks.Change.Done(Talk after) -> toldSo(after);
      case Talks.Change.Otherwise(Talk now) ->
          isGivenBack(now, form) ? toldSo(now) : Optional.of(NOT_YOURS);
    };
  }

  private static boolean isGivenBack(Talk talk, String form) {
    return talk.handed().to(form).filter(Handed.TO_THE_BOT::equals).isPresent();
  }

  /// Also by the same form again: it may have been cut short.
  private Optional<String> toldSo(Talk talk) {
    if (!talk.isOpen() && talk.spoke()) {
      words.givesBack(talk);
    }
    return Optional.empty();
  }

  /// What became of the form.
  sealed interface Ended {

    record WithCase(ReceiptNumber number) implements Ended {}

    /// It is on record with one that was opened in it.
    ///
    /// @param unheard whether the remark is for somebody who is not there
    record InCase(ReceiptNumber number, boolean unheard) implements Ended {}

    /// Nothing was opened, and the talk goes on.
    record Refused(Objection objection) implements Ended {}

    /// There is a case of it already, of other words.
    record Recorded() implements Ended {}

    /// The person took back what the form was filled in with meanwhile.
    ///
    /// @param without the form without those words
    record TakenBack(TypedEnd without) implements Ended {}

    /// The remark cannot be kept, and nothing else was done.
    record NotKept(String why) implements Ended {}

    /// Nobody said what came of it.
    record Undecided() implements Ended {}

    /// Somebody else has it by now.
    record NotYours() implements Ended {}
  }

  /// The case first, one for each talk: should this be cut short, the same words finish the rest. A
  /// talk that its person ended is written down all the same.
  Ended end(Account account, Talk talk, TypedEnd typed) {
    form(once, talk, typed.once());
    if (!DeskTalks.mayEnd(account, talk)) {
      return new Ended.NotYours();
    }
    var into = typed.into();
    var before = onRecord(talk, into);
    if (before.isPresent()) {
      return before.get();
    }
    if (into.isPresent()) {
      return in(account, talk, typed, into.get());
    }
    var there = chats.stillSaid(talk);
    var quoted = Quoted.read(typed.quoted());
    if (!there.containsAll(quoted.entries())) {
      return new Ended.TakenBack(typed.asking(quoted.without(there, typed.asked())));
    }
    if (typed.isUndecided()) {
      return new Ended.Undecided();
    }
    var kinds = new KindsOfTalks(contents.active());
    if (typed.kind() != null && !typed.kind().isEmpty() && !kinds.isOne(typed.kind())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no such kind");
    }
    desk.end(account, talk);
    var kind = kinds.orUsual(typed.kind());
    var logged = typed.of(kind).of(talk.since(), files.ofCase(talk));
    var by = new Actor.Staff(account.name());
    var directory = contents.active().directory();
    return switch (tickets.logbook().log(talk.caseKey(), logged, talk.citizen(), by, directory)) {
      case Logging.Opened(var ticket) -> {
        over(account, talk, typed, ticket.number());
        yield new Ended.WithCase(ticket.number());
      }
      case Logging.Refused(Objection.UsedForAnother _) -> new Ended.Recorded();
      case Logging.Refused(var objection) -> new Ended.Refused(objection);
    };
  }

  /// Written down with one case it is in no other, whatever an older page says. The form of a case
  /// of its own goes on to that, and may be the same once more.
  private Optional<Ended> onRecord(Talk talk, Optional<ReceiptNumber> into) {
    var own = tickets.logbook().under(talk.caseKey()).map(it -> it.number().toString());
    var with = Optional.ofNullable(talk.recorded()).or(() -> own);
    if (with.isEmpty() || into.isEmpty() && own.isPresent()) {
      return Optional.empty();
    }
    return into.filter(it -> with.get().equals(it.toString()))
        .<Ended>map(it -> new Ended.InCase(it, false))
        .or(() -> Optional.of(new Ended.Recorded()));
  }

  /// No second number for one matter. What was said is read from that case's page, and a remark
  /// with it.
  private Ended in(Account account, Talk talk, TypedEnd typed, ReceiptNumber number) {
    if (new CasesOfATalk(tickets).of(talk).stream().noneMatch(it -> it.number().equals(number))) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no case of this talk");
    }
    desk.end(account, talk);
    var remark = typed.remark() == null ? "" : typed.remark();
    if (!remark.isBlank()) {
      var refused = noting.remark(account, talk, number, typed.once(), remark);
      if (refused.isPresent()) {
        return new Ended.NotKept(refused.get());
      }
    }
    if (talk.isOpen()) {
      words.inItsCase(talk, number);
    }
    settled(account, talk, number);
    return new Ended.InCase(number, noting.isForNobody(account, remark));
  }

  /// Whoever ended it themselves was told so, and has their answer: a second goodbye costs a push.
  private void over(Account account, Talk talk, TypedEnd typed, ReceiptNumber number) {
    if (!typed.isAnswered()) {
      words.takenUp(talk, number);
    } else if (talk.isOpen()) {
      words.answered(talk, number);
    }
    settled(account, talk, number);
  }

  private void settled(Account account, Talk talk, ReceiptNumber number) {
    talks.end(talk, account.login().value());
    talks.onRecord(talk, number.toString());
  }

  /// The one-time id of a form of this talk.
  static String form(OnceTokens once, Talk talk, @Nullable String token) {
    return once.read(token, TalkPage.about(talk))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
  }
}
