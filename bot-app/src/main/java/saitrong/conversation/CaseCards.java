package saitrong.conversation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonValue;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.inbox.MessageId;
import saitrong.outbox.SentMessages;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

/// The collection `case-cards`: of which case a card of ours told, so that whoever quotes it means
/// that case, and when the last card of a case came. Holds LINE's names of cards and the numbers on
/// them, and of nobody whose they are.
final class CaseCards implements SentMessages {

  private static final String AT = "at";
  static final String NUMBERED = "number";

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed("case-cards", DeclaredIndex.on(AT), DeclaredIndex.on(NUMBERED));

  private static final Logger LOG = LoggerFactory.getLogger(CaseCards.class);
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{5,6}/[0-9]{4}(?![0-9])");
  private static final String ALT_TEXT = "altText";

  /// Longer than a case is open and its result can be sent back; nobody scrolls up further.
  static final Duration QUOTED_FOR = Duration.ofDays(730);

  private final MongoCollection<Document> rows;
  private final InstantSource clock;

  CaseCards(MongoDatabase database, InstantSource clock) {
    this.clock = clock;
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// Kept after LINE took it: one that a crash or a database that is away loses cannot be quoted,
  /// and its person is asked which case is meant.
  @Override
  public void sent(byte[] frozen, Supplier<List<String>> names) {
    if (!mayNumber(frozen)) {
      return;
    }
    var messages = new String(frozen, UTF_8);
    var told = BsonArray.parse(messages).stream().map(CaseCards::number).toList();
    if (told.stream().allMatch(Optional::isEmpty)) {
      return;
    }
    var called = names.get();
    for (int i = 0; i < Math.min(told.size(), called.size()); i++) {
      var card = called.get(i);
      told.get(i).filter(_ -> !card.isBlank()).ifPresent(number -> keep(card, number));
    }
    told.stream().flatMap(Optional::stream).distinct().forEach(number -> keep(number, number));
  }

  /// Every message that is sent comes by here, and few are of a case.
  private static boolean mayNumber(byte[] frozen) {
    for (int at = 1; at < frozen.length - 1; at++) {
      if (frozen[at] == '/' && isDigit(frozen[at - 1]) && isDigit(frozen[at + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /// A card of several cases tells of none.
  private static Optional<String> number(BsonValue message) {
    var numbers =
        Optional.of(message)
            .filter(BsonValue::isDocument)
            .map(BsonValue::asDocument)
            .map(it -> it.get(ALT_TEXT))
            .filter(BsonValue::isString)
            .stream()
            .flatMap(it -> NUMBER.matcher(it.asString().getValue()).results())
            .map(MatchResult::group)
            .distinct()
            .toList();
    return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  /// @param name of the card, or the number once more, for the last card of that case
  private void keep(String name, String number) {
    try {
      rows.replaceOne(
          eq("_id", name),
          new Document("_id", name)
              .append("v", 1)
              .append(NUMBERED, number)
              .append(AT, Date.from(clock.instant())),
          new ReplaceOptions().upsert(true));
    } catch (MongoException away) {
      LOG.warn("A card of a case cannot be quoted: {}", away.getClass().getSimpleName());
    }
  }

  /// One round, of what grew old since the last.
  void forgetOld() {
    rows.deleteMany(lt(AT, Date.from(clock.instant().minus(QUOTED_FOR))));
  }

  Optional<String> caseOf(MessageId card) {
    var row = rows.find(eq("_id", card.value())).first();
    return Optional.ofNullable(row).map(it -> it.getString(NUMBERED));
  }

  /// The one of these cases whose card came last, and when.
  SpokenOf shownLast(List<String> numbers) {
    var last = SpokenOf.NOTHING;
    for (var row : rows.find(in("_id", numbers))) {
      last = last.orLater(new SpokenOf(row.getString("number"), row.getDate(AT).toInstant()));
    }
    return last;
  }
}
