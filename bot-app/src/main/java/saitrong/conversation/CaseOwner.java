package saitrong.conversation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.Attachments;
import saitrong.attachment.State;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.flow.Answer;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Effect.FindCase.Use;
import saitrong.flow.Option;
import saitrong.flow.StoredAnswers;
import saitrong.flow.Wording;
import saitrong.handoff.SentWaiting;
import saitrong.inbox.MessageId;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Addition;
import saitrong.ticket.AnsweredAtOnce;
import saitrong.ticket.Assignment;
import saitrong.ticket.Attaching;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Channel;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Cases, as scripts know them: what is opened, found and added to is the person's own.
///
/// @param files the link to what goes with a result, as long as there is one
/// @param waiting what somebody sent while they waited for an officer
record CaseOwner(
    Tickets tickets,
    Attachments attachments,
    Function<String, Optional<URI>> files,
    SentWaiting waiting,
    Supplier<Content> content,
    ResultOwner results) {

  private static final String MERGED = "รวมเรื่องเลขที่";
  private static final String SENT_WAITING = "+waiting";
  private static final String SENT_WAITING_LABEL = "ไฟล์ที่ส่งระหว่างรอเจ้าหน้าที่";
  private static final String LOST_FILES = "ไฟล์ที่รับไม่ได้";
  private static final PersonalText ANSWERED_IN_THE_CHAT =
      new PersonalText("ระบบตอบอัตโนมัติตอบในแชต");
  private static final PersonalText FOR_THE_RECORD =
      new PersonalText("บันทึกไว้แล้ว ไม่มีสิ่งที่ต้องดำเนินการ");
  private static final Outcome NOT_FOUND = new Outcome(Effect.NOT_FOUND, Map.of());
  private static final Outcome NONE = new Outcome(Effect.FindCase.NONE, Map.of());

  Outcome open(CitizenId citizen, Effect.OpenCase wanted, Owners.Asked asked, Language language) {
    var opening = opening(citizen, wanted, asked, detailsOf(wanted, asked));
    if (!wanted.anew() && !wanted.answered()) {
      var before = tickets.alike().sentBefore(opening);
      if (before.isPresent()) {
        return alike(before.get());
      }
    }
    var whole = opening(citizen, wanted, asked, withWhatWasSentWaiting(citizen, wanted, opening));
    var given = whole.givenTo(responsible(whole, asked));
    var ticket = tickets.open(wanted.answered() ? answered(given, wanted, asked) : given);
    if (tickets.confirmation(ticket) instanceof Confirmation.Understood) {
      results.askedForAScore(ticket);
    }
    return withLostFiles(found(ticket, language, asked), wanted.answers());
  }

  private static Opening opening(
      CitizenId citizen, Effect.OpenCase wanted, Owners.Asked asked, List<Detail> details) {
    return new Opening(
        wanted.key(),
        citizen,
        wanted.kind(),
        wanted.confidential(),
        Channel.LINE,
        Received.of(asked.at(), asked.arrived()),
        details);
  }

  /// Whoever leaves a case for an officer waits no more, and nobody else would look at it. What was
  /// looked up and answered is left for nobody.
  private List<Detail> withWhatWasSentWaiting(
      CitizenId citizen, Effect.OpenCase wanted, Opening opening) {
    var inAnswers =
        wanted.answers().stream().flatMap(CaseOwner::files).map(MessageId::value).toList();
    var files =
        wanted.answered()
            ? List.<CaseFile>of()
            : waiting.by(citizen).stream().filter(it -> !inAnswers.contains(it.message())).toList();
    var all = new ArrayList<>(opening.details());
    if (!files.isEmpty()) {
      all.add(CaseFile.detail(SENT_WAITING, SENT_WAITING_LABEL, files));
    }
    return all;
  }

  private static Outcome alike(Ticket before) {
    return new Outcome(
        Effect.OpenCase.ALIKE, Map.of(Effect.OpenCase.ALIKE_TO, before.number().toString()));
  }

  private @Nullable Assignment responsible(Opening opening, Owners.Asked asked) {
    var today = LocalDate.ofInstant(asked.arrived(), ThaiDates.ZONE);
    return tickets.give(content.get().directory(), opening, today).orElse(null);
  }

  /// The answer is on record by the name and version of what was shown to this very question; what
  /// else was looked up that day stands among the details. A survey asked for none: it is on record
  /// as done, and nobody said that they understood anything.
  private static Opening answered(Opening opening, Effect.OpenCase wanted, Owners.Asked asked) {
    if (wanted.question().isEmpty()) {
      return opening.answered(new AnsweredAtOnce(new Actor.Machine(), FOR_THE_RECORD, false));
    }
    var answer =
        asked.shown().reversed().stream()
            .filter(_ -> !opening.confidential())
            .filter(it -> it.isAnswerTo(wanted.question()))
            .findFirst()
            .map(it -> ShownBefore.detail(List.of(it)).shown())
            .orElse(ANSWERED_IN_THE_CHAT);
    return opening.answered(new AnsweredAtOnce(new Actor.Machine(), answer, true));
  }

  /// What is known by now to have been too large or gone is told at once, while the person is there
  /// to send it again.
  private Outcome withLostFiles(Outcome receipt, List<Effect.Given> answers) {
    var sent = answers.stream().flatMap(CaseOwner::files).toList();
    long lost =
        attachments.kept().states(sent).values().stream()
            .filter(State.NotKept.class::isInstance)
            .count();
    if (lost == 0) {
      return receipt;
    }
    var facts = new HashMap<>(receipt.facts());
    facts.put(LOST_FILES, Long.toString(lost));
    return new Outcome(receipt.result(), facts);
  }

  private static Stream<MessageId> files(Effect.Given given) {
    return given.answer() instanceof Answer.Files files
        ? files.files().stream().map(file -> new MessageId(file.message()))
        : Stream.empty();
  }

  Outcome find(CitizenId citizen, Effect.FindCase wanted, Owners.Asked asked, Language language) {
    var number = wanted.number();
    if (wanted.ending() != null) {
      return attached(citizen, wanted.key(), number, wanted.ending())
          .map(attaching -> outcome(attaching, language, asked))
          .orElse(NOT_FOUND);
    }
    return number.isEmpty()
        ? findTheOnlyOne(citizen, wanted.use(), asked, language)
        : numbered(citizen, number)
            .map(ticket -> goingOnFrom(number, ticket, found(ticket, language, asked)))
            .orElse(NOT_FOUND);
  }

  /// Whoever named a number that was merged into another one sees where theirs is.
  private static Outcome goingOnFrom(String number, Ticket ticket, Outcome found) {
    if (ReceiptNumber.read(number).filter(ticket.number()::equals).isPresent()) {
      return found;
    }
    var facts = new HashMap<>(found.facts());
    facts.put(MERGED, number);
    return new Outcome(found.result(), facts);
  }

  private Optional<Attaching> attached(
      CitizenId citizen, String key, String number, PersonalText ending) {
    return ReceiptNumber.read(number).map(it -> tickets.attach(key, citizen, it, ending));
  }

  private Outcome outcome(Attaching attaching, Language language, Owners.Asked asked) {
    return switch (attaching) {
      case Attaching.Attached(var ticket) -> found(ticket, language, asked);
      case Attaching.NoSuchCase _ -> NOT_FOUND;
      case Attaching.TooOften _ -> new Outcome(Effect.FindCase.TOO_OFTEN, Map.of());
    };
  }

  private Optional<Ticket> numbered(CitizenId citizen, String number) {
    return ReceiptNumber.read(number).flatMap(it -> tickets.find(citizen, it));
  }

  /// Whoever has but a confidential one is not told that there is none.
  private Outcome findTheOnlyOne(
      CitizenId citizen, Use use, Owners.Asked asked, Language language) {
    return tickets.of(citizen).stream().allMatch(Ticket::isForTheRecord)
        ? NONE
        : theOnlyOne(citizen, use)
            .map(ticket -> found(ticket, language, asked))
            .orElseGet(() -> new Outcome(NOT_FOUND.result(), Map.of(), own(citizen, use)));
  }

  /// What is done lies behind what is not. A confidential one shows itself to nobody who has not
  /// its number, for others may hold the phone.
  private Optional<Ticket> theOnlyOne(CitizenId citizen, Use use) {
    var own = shownTo(citizen);
    var likely = own.stream().filter(it -> isLikely(it, use)).toList();
    var meant = likely.isEmpty() ? own : likely;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private List<Ticket> shownTo(CitizenId citizen) {
    return tickets.of(citizen).stream()
        .filter(it -> !it.confidential() && !it.isForTheRecord() && it.mergedInto().isEmpty())
        .toList();
  }

  private boolean isLikely(Ticket ticket, Use use) {
    return switch (use) {
      case ANY, ADD -> !ticket.isClosed();
      case REOPEN -> results.canBeReopened(ticket);
      case RATE -> results.canBeRated(ticket);
    };
  }

  /// To choose from, those that go on first, then the newest: who remembers the number of one of
  /// several? None is offered that would be refused.
  private List<Option> own(CitizenId citizen, Use use) {
    return shownTo(citizen).stream()
        .filter(it -> use == Use.ANY || isLikely(it, use))
        .sorted(Comparator.comparing(Ticket::isClosed))
        .map(this::option)
        .toList();
  }

  private Option option(Ticket ticket) {
    var number = ticket.number().toString();
    return new Option(
        number,
        new Wording(named(ticket, Language.TH), named(ticket, Language.EN)),
        new Wording(number, number));
  }

  private String named(Ticket ticket, Language language) {
    var flows = content.get().flows();
    var name =
        Optional.ofNullable(flows)
            .flatMap(them -> them.flow(ticket.kind()))
            .map(flow -> flow.name().in(language) + " ")
            .orElse("");
    var state = new StateNames(content.get().profile().caseStates()).toTheCitizen(ticket, language);
    return "%s %s(%s)".formatted(ticket.number(), name, state);
  }

  Outcome add(CitizenId citizen, Effect.AddToCase wanted, Owners.Asked asked, Language language) {
    var number = ReceiptNumber.read(wanted.number());
    if (number.isEmpty()) {
      return NOT_FOUND;
    }
    results.sendBack(citizen, number.get(), wanted);
    var added = tickets.add(wanted.key(), citizen, number.get(), details(wanted.answers()));
    return switch (added) {
      case Addition.Kept(Ticket ticket) ->
          withLostFiles(found(ticket, language, asked), wanted.answers());
      case Addition.NoSuchCase _ -> NOT_FOUND;
    };
  }

  private Outcome found(Ticket ticket, Language language, Owners.Asked asked) {
    var reopenable = tickets.lastDayToReopen(ticket);
    var said = new CaseCard(ticket, reopenable, content.get(), language, asked.arrived());
    var facts =
        new HashMap<>(
            said.facts(
                new WrittenForThem(tickets).in(ticket),
                tickets.confirmation(ticket),
                ticket.enclosed().flatMap(files)));
    facts.putAll(results.facts(ticket, language));
    return new Outcome(Effect.FOUND, facts);
  }

  /// A confidential case says nothing of what its person looked up before.
  private static List<Detail> detailsOf(Effect.OpenCase wanted, Owners.Asked asked) {
    var all = new ArrayList<>(details(wanted.answers()));
    boolean confidential = Opening.isConfidential(wanted.kind(), wanted.confidential());
    if (!confidential && !asked.shown().isEmpty()) {
      all.add(ShownBefore.detail(asked.shown()));
    }
    return all;
  }

  static List<Detail> details(List<Effect.Given> answers) {
    return answers.stream()
        .map(given ->
            new Detail(
                given.name(),
                given.label(),
                given.shown(),
                StoredAnswers.write(given.name(), given.answer())))
        .toList();
  }
}
