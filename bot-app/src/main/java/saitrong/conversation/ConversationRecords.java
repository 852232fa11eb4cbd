package saitrong.conversation;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.citizen.StillTalking;
import saitrong.store.FieldCipher;
import saitrong.transcript.TranscriptRecords;

/// Where a conversation is, what is remembered of its person, and the drafts in it. Its document is
/// emptied and not removed: whoever has a copy in memory builds on a version that is gone, and
/// finds out. The ids of events that were answered stay, so that none is answered twice.
public record ConversationRecords(MongoDatabase database, FieldCipher cipher)
    implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(Conversations.COLLECTION, CaseCards.COLLECTION.name());
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    try (var conversations = new Conversations(database, cipher, 1)) {
      var state = conversations.load(citizen).state();
      var inHand = Packed.document(InHandCodec.toBytes(state.inHand()));
      var told =
          new Document("language", state.language().code())
              .append("remembered", inHand.get("known"))
              .append("begun", inHand.get("runs"))
              .append("looked-up", Packed.document(LookupCodec.toBytes(state.lookup())));
      into.part("conversation", List.of(told));
    }
  }

  /// In the first round only: what is said later begins anew.
  ///
  /// @throws StillTalking an answer may be on its way
  @Override
  public void forget(Leaving leaving) {
    if (!leaving.isFirst()) {
      return;
    }
    try (var conversations = new Conversations(database, cipher, 1)) {
      boolean isForgotten = false;
      while (!isForgotten) {
        var known = conversations.load(leaving.citizen());
        requireSilence(known, leaving.at());
        isForgotten = known.version() == 0 || conversations.commit(known.forgotten());
      }
    }
  }

  private static void requireSilence(Conversation conversation, Instant now) {
    if (isBusy(conversation, now)) {
      throw new StillTalking();
    }
  }

  private static boolean isBusy(Conversation conversation, Instant now) {
    var turn = conversation.turn();
    return turn != null && now.isBefore(turn.until().plus(Leases.WRONG_CLOCKS));
  }

  /// The cards of a case can be quoted no more.
  public void forgetCards(String number) {
    database.getCollection(CaseCards.COLLECTION.name()).deleteMany(eq(CaseCards.NUMBERED, number));
  }

  /// The last answer stands in the conversation until the next one, and may name the case.
  ///
  /// @throws StillTalking it is being given at this moment
  public void forgetAnswer(CitizenId citizen, String number, Instant now) {
    try (var conversations = new Conversations(database, cipher, 1)) {
      boolean isForgotten = false;
      while (!isForgotten) {
        var known = conversations.load(citizen);
        if (names(known, number)) {
          requireSilence(known, now);
          requireAnswered(known);
          isForgotten = conversations.commit(known.withoutAnswer());
        } else {
          isForgotten = true;
        }
      }
    }
  }

  /// The last question stands in the conversation until the next one, and would be offered as an
  /// answer. Answers that depend on what was said there go with it.
  ///
  /// @throws StillTalking somebody is being answered at this moment
  public void forgetQuestions(CitizenId citizen, Set<String> messages, Instant now) {
    try (var conversations = new Conversations(database, cipher, 1)) {
      boolean isForgotten = false;
      while (!isForgotten) {
        var known = conversations.load(citizen);
        var left = known.state().lookingUp(without(messages, known.state().lookup()));
        if (left.equals(known.state())) {
          isForgotten = true;
        } else {
          requireSilence(known, now);
          isForgotten = conversations.commit(known.left(left));
        }
      }
    }
  }

  private static Lookup without(Set<String> messages, Lookup lookup) {
    var left = lookup;
    for (var message : messages) {
      left = left.takingBack(message);
    }
    return left;
  }

  /// Cut short by a crash, it is given by whoever takes it up.
  private void requireAnswered(Conversation conversation) {
    var key = Objects.requireNonNull(Objects.requireNonNull(conversation.turn()).owed()).key();
    if (new TranscriptRecords(database, cipher).when(key.toString()).isEmpty()) {
      throw new StillTalking();
    }
  }

  private boolean names(Conversation conversation, String number) {
    var turn = conversation.turn();
    return turn != null
        && turn.owed() != null
        && new String(cipher.open(turn.owed().sealed(), turn.owed().key().toString()), UTF_8)
            .contains(number);
  }
}
