package saitrong.rating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;
import saitrong.store.KnownAlready;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Ticket;

/// What people think of how their cases were dealt with: one score a case for the service, one for
/// the system that it was about. The collection `case_scores` has a row for each case whose person
/// was asked, and nothing of the person but their words, sealed.
public final class Scores implements Figures {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "case_scores", DeclaredIndex.on("month", "_id"), DeclaredIndex.on("messages"));

  /// A score may be changed for so long; that of another result is a new one.
  public static final int DAYS = 7;

  private static final String FIRST = "firstAt";

  /// When the result came that the row is about; absent in rows of before this was kept.
  private static final String RESULT = "resultAt";

  private static final String WORDS = "words";
  private static final String MESSAGES = "messages";
  private static final String WAY = "way";
  private static final String BY = "by";

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;
  private final InstantSource clock;

  Scores(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.cipher = cipher;
    this.clock = clock;
  }

  /// The person of this case was asked. Twice is once. A score that was given to an earlier result
  /// stays until there is one to this, and is counted as it was until then.
  public void asked(Ticket ticket, Split split) {
    var row = row(ticket);
    if (row.filter(it -> it.getDate(FIRST) != null).isEmpty()) {
      write(ticket, split, isOfAnEarlierResult(row, ticket), List.of());
    }
  }

  /// The last day on which a score of this case counts; absent where none was given yet to the
  /// result that it has now.
  public Optional<LocalDate> lastDay(Ticket ticket) {
    return scored(ticket).map(row -> lastDay(row.getDate(FIRST).toInstant()));
  }

  private Optional<Document> row(Ticket ticket) {
    return Optional.ofNullable(rows.find(eq("_id", ticket.id())).first());
  }

  /// Where the result that the case has now was rated.
  private Optional<Document> scored(Ticket ticket) {
    return row(ticket)
        .filter(row -> row.getDate(FIRST) != null)
        .filter(row -> !isOfAnEarlierResult(row.getDate(FIRST).toInstant(), ticket));
  }

  /// It was sent back since, and has another one.
  private static boolean isOfAnEarlierResult(Instant then, Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(result -> then.isBefore(result.at().truncatedTo(ChronoUnit.MILLIS)))
        .isPresent();
  }

  private static boolean isOfAnEarlierResult(Optional<Document> row, Ticket ticket) {
    return row.map(it -> it.containsKey(RESULT) ? it.getDate(RESULT) : it.getDate(FIRST))
        .filter(about -> isOfAnEarlierResult(about.toInstant(), ticket))
        .isPresent();
  }

  private static LocalDate lastDay(Instant first) {
    return day(first).plusDays(DAYS);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ThaiDates.ZONE);
  }

  /// Whether its person, or whoever asks them, can still rate this case in such a way. What they
  /// said in one way is not changed in another, but for the chat, where it is surely them.
  public Ratable ratable(Ticket ticket, Confirmation confirmation, Asker asker) {
    var ratable = Ratable.of(ticket, confirmation);
    var row = scored(ticket).orElse(null);
    if (ratable != Ratable.YES || row == null) {
      return ratable;
    }
    if (!Asker.from(row.getString(WAY), row.getString(BY)).isLike(asker)) {
      return Ratable.RATED_OTHERWISE;
    }
    var last = lastDay(row.getDate(FIRST).toInstant());
    return day(clock.instant()).isAfter(last) ? Ratable.TOO_LATE : Ratable.YES;
  }

  /// How the score of the result was asked for; absent where none was given.
  public Optional<Asker> asker(Ticket ticket) {
    return scored(ticket).map(row -> Asker.from(row.getString(WAY), row.getString(BY)));
  }

  /// The latest of its week counts; the same twice is the same.
  ///
  /// @param comment in the place of an earlier one
  public Rated rate(
      Ticket ticket, Split split, Aspect aspect, int score, Comment comment, Asker asker) {
    requireScore(score);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var last = lastDay(ticket);
    if (last.filter(day(now)::isAfter).isPresent()) {
      return new Rated.TooLate(last.get());
    }
    var changes = new ArrayList<Bson>();
    changes.add(set(aspect.code(), score));
    changes.add(set("at", Date.from(now)));
    changes.add(set(WAY, asker.code()));
    changes.add(asker instanceof Asker.Phone(var by) ? set(BY, by.name()) : unset(BY));
    if (last.isEmpty()) {
      changes.add(set(FIRST, Date.from(now)));
    }
    changes.add(comment.isEmpty() ? unset(WORDS) : set(WORDS, sealed(ticket, comment.words())));
    changes.add(comment.isEmpty() ? unset(MESSAGES) : set(MESSAGES, comment.messages()));
    boolean isAnew = isOfAnEarlierResult(row(ticket), ticket);
    if (isAnew) {
      // What was said of the other one was said of the earlier result.
      Stream.of(Aspect.values())
          .filter(other -> other != aspect)
          .forEach(other -> changes.add(unset(other.code())));
    }
    write(ticket, split, isAnew, changes);
    return new Rated.Kept(last.orElseGet(() -> lastDay(now)));
  }

  private static void requireScore(int score) {
    if (score < 1 || score > 5) {
      throw new IllegalArgumentException("a score goes from 1 to 5");
    }
  }

  /// @param isAnew the row is about an earlier result: it counts from now on under whoever gave
  ///   this one
  private void write(Ticket ticket, Split split, boolean isAnew, List<Bson> changes) {
    var all = new ArrayList<>(changes);
    var about = new Document("month", YearMonth.from(day(clock.instant())).toString());
    about.append("split", SplitCodec.toDocument(split));
    ticket.broughtHere().ifPresent(result -> about.append(RESULT, Date.from(result.at())));
    about.forEach((name, value) -> all.add(isAnew ? set(name, value) : setOnInsert(name, value)));
    all.add(setOnInsert("v", 1));
    all.add(setOnInsert("number", ticket.number().toString()));
    try {
      rows.updateOne(eq("_id", ticket.id()), combine(all), new UpdateOptions().upsert(true));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      rows.updateOne(eq("_id", ticket.id()), combine(all));
    }
  }

  /// The person took a message back. The score stays: it is no word of theirs.
  public void erase(String message) {
    rows.updateMany(eq(MESSAGES, message), combine(unset(WORDS), unset(MESSAGES)));
  }

  /// In which the person said something beside the score.
  ///
  /// @param id of the case
  public List<String> messagesOf(String id) {
    var row = rows.find(eq("_id", id)).first();
    return row == null ? List.of() : row.getList(MESSAGES, String.class, List.of());
  }

  /// The case was emptied. The score stays, for it is a figure.
  ///
  /// @param id of the case
  public void eraseOf(String id) {
    rows.updateOne(eq("_id", id), combine(unset(WORDS), unset(MESSAGES)));
  }

  private Binary sealed(Ticket ticket, PersonalText words) {
    return new Binary(
        cipher.seal(words.value().getBytes(StandardCharsets.UTF_8), place(ticket.id())));
  }

  static String place(String id) {
    return "case score " + id;
  }

  /// For staff who may read them: what was said beside the score.
  ///
  /// @throws saitrong.store.MissingKey it was sealed with a key that is not set here
  public Optional<PersonalText> words(Ticket ticket) {
    return Optional.ofNullable(rows.find(eq("_id", ticket.id())).first())
        .filter(row -> row.containsKey(WORDS))
        .map(row -> opened(row, ticket.id()));
  }

  /// For staff who may read them: what was said beside the scores of these months, in the order of
  /// the months.
  ///
  /// @throws saitrong.store.MissingKey some of it was sealed with a key that is not set here
  public List<Said> said(YearMonth from, YearMonth to) {
    return SaidRows.of(rows, from, to)
        .map(row -> {
          String id = row.getString("_id");
          return SaidRows.said(row, Optional.of(id), opened(row, id));
        })
        .toList();
  }

  private PersonalText opened(Document row, String id) {
    byte[] bytes = cipher.open(row.get(WORDS, Binary.class).getData(), place(id));
    return new PersonalText(new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public List<Split.By> ways() {
    return List.of(Split.By.values());
  }

  @Override
  public List<Tally> tally(Aspect aspect, Split.By by, YearMonth from, YearMonth to) {
    var counted = new TreeMap<String, Tally>();
    for (var row : rows.find(and(gte("month", from.toString()), lte("month", to.toString())))) {
      var split = SplitCodec.fromDocument(row.get("split", Document.class));
      int score = row.getInteger(aspect.code(), 0);
      if (score > 0 || isAsked(aspect, split)) {
        var one = asked(split.by(by, row.getString("month")), score);
        counted.merge(one.of(), one, Tally::and);
      }
    }
    return inOrder(counted, by);
  }

  /// Nobody is asked about the system of a case that is about none.
  private static boolean isAsked(Aspect aspect, Split split) {
    return switch (aspect) {
      case SERVICE -> true;
      case SYSTEM -> split.system() != null;
    };
  }

  /// @param counted by what they are counted under
  static List<Tally> inOrder(SortedMap<String, Tally> counted, Split.By by) {
    if (by == Split.By.MONTH) {
      return List.copyOf(counted.values());
    }
    return counted.values().stream()
        .sorted(Comparator.comparingInt(Tally::asked).thenComparingInt(Tally::given).reversed())
        .toList();
  }

  /// For who may see figures and no persons: all together, and by user group where that shows
  /// nobody.
  ///
  /// @param others what small groups are called together
  public MonthFigures ofMonth(Aspect aspect, YearMonth month, String others) {
    return MonthFigures.of(
        aspect,
        tally(aspect, Split.By.MONTH, month, month),
        tally(aspect, Split.By.GROUP, month, month),
        others);
  }

  private static Tally asked(String of, int score) {
    return new Tally(of, 1, 0, 0, 0).and(given(of, score));
  }

  /// One score, or none.
  static Tally given(String of, int score) {
    return new Tally(of, 0, score > 0 ? 1 : 0, score, Tally.isGood(score) ? 1 : 0);
  }
}
