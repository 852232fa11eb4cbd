package saitrong.conversation;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.inbox.EventId;
import saitrong.inbox.MessageId;
import saitrong.learning.Lesson;
import saitrong.learning.StoredLesson;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.store.FieldCipher;
import saitrong.transcript.Mark;

/// The stored form of a [Conversation]: short, for it is written on every turn. What a person said
/// inside a script, and what is to be done with it, is sealed.
record ConversationCodec(FieldCipher cipher) {

  Document toDocument(Conversation conversation) {
    var state = conversation.state();
    var document =
        new Document("_id", conversation.citizen().value())
            .append("version", conversation.version())
            .append("v", 1)
            .append("language", state.language().code())
            .append("met", state.met())
            .append("applied", new Binary(conversation.applied().remembered()))
            .append("forgotten", Date.from(conversation.applied().forgotten()));
    if (state.owesUnsendNote()) {
      document.append("owesUnsendNote", true);
    }
    if (state.owesErasedNote()) {
      document.append("owesErasedNote", true);
    }
    if (state.languageOffered().isAfter(Instant.EPOCH)) {
      document.append("languageOffered", Date.from(state.languageOffered()));
    }
    if (!state.menu().equals(MenuInSight.NONE)) {
      document.append("menu", toDocument(state.menu()));
    }
    if (state.spokenOf().isSome()) {
      document.append("spokenOf", toDocument(state.spokenOf()));
    }
    if (state.called()) {
      document.append("called", true);
    }
    if (!state.inHand().isEmpty()) {
      var sealed = cipher.seal(InHandCodec.toBytes(state.inHand()), inHand(conversation.citizen()));
      document.append("inHand", new Binary(sealed));
    }
    if (!state.lookup().isEmpty()) {
      var sealed = cipher.seal(LookupCodec.toBytes(state.lookup()), lookup(conversation.citizen()));
      document.append("lookup", new Binary(sealed));
    }
    if (!conversation.unsent().isEmpty()) {
      document.append("unsent", conversation.unsent().stream().map(MessageId::value).toList());
    }
    if (conversation.turn() != null) {
      document.append("turn", toDocument(conversation.turn(), conversation.citizen()));
    }
    return document;
  }

  private static Document toDocument(SpokenOf spokenOf) {
    return new Document("number", spokenOf.number()).append("at", Date.from(spokenOf.at()));
  }

  private static Document toDocument(MenuInSight menu) {
    return new Document("event", menu.event()).append("at", Date.from(menu.at()));
  }

  private Document toDocument(OpenTurn turn, CitizenId citizen) {
    var document =
        new Document("events", turn.events().stream().map(EventId::value).toList())
            .append("by", turn.by())
            .append("until", Date.from(turn.until()));
    if (!turn.marks().isEmpty()) {
      document.append("marks", turn.marks().stream().map(Mark::stored).toList());
    }
    if (!turn.todo().isEmpty()) {
      document.append("todo", toDocument(turn.todo(), citizen));
    }
    return turn.owed() == null ? document : document.append("owed", toDocument(turn.owed()));
  }

  private Document toDocument(Todo todo, CitizenId citizen) {
    var document = new Document("waits", todo.waits()).append("keepsFiles", todo.keepsFiles());
    if (!todo.says().isEmpty()) {
      var sealed = cipher.seal(SaidCodec.toBytes(todo.says()), says(citizen));
      document.append("says", new Binary(sealed));
    }
    if (!todo.tasks().isEmpty()) {
      var sealed = cipher.seal(TaskCodec.toBytes(todo.tasks()), tasks(citizen));
      document.append("tasks", new Binary(sealed));
    }
    if (todo.lesson() != null) {
      document.append("lesson", sealed(todo.lesson(), lesson(citizen)));
    }
    if (todo.lost() != null) {
      document.append("lost", sealed(todo.lost(), lost(citizen)));
    }
    return document;
  }

  private Binary sealed(Lesson lesson, String place) {
    return new Binary(cipher.seal(Packed.bytes(StoredLesson.write(lesson)), place));
  }

  private static String inHand(CitizenId citizen) {
    return citizen.value() + "/in-hand";
  }

  private static String lookup(CitizenId citizen) {
    return citizen.value() + "/lookup";
  }

  private static String lesson(CitizenId citizen) {
    return citizen.value() + "/lesson";
  }

  private static String lost(CitizenId citizen) {
    return citizen.value() + "/lost";
  }

  private static String says(CitizenId citizen) {
    return citizen.value() + "/says";
  }

  private static String tasks(CitizenId citizen) {
    return citizen.value() + "/tasks";
  }

  private static Document toDocument(Owed owed) {
    var document =
        new Document("key", owed.key().toString())
            .append("body", new Binary(owed.sealed()))
            .append("bubbles", owed.bubbles())
            .append("weight", owed.weight().stored())
            .append("byReply", owed.byReply());
    if (owed.tokenOf() != null) {
      document.append("tokenOf", owed.tokenOf().value());
    }
    if (owed.pushesSince() != null) {
      document.append("pushesSince", Date.from(owed.pushesSince()));
    }
    if (!owed.byReply() && !owed.pushed()) {
      document.append("noPushYet", true);
    }
    if (!owed.quotes().isEmpty()) {
      document.append("quotes", owed.quotes().stream().map(MessageId::value).toList());
    }
    if (!owed.riders().isEmpty()) {
      document.append("riders", owed.riders().stream().map(UUID::toString).toList());
    }
    return document;
  }

  Conversation toConversation(Document document) {
    var citizen = new CitizenId(document.getString("_id"));
    var turn = document.get("turn", Document.class);
    return new Conversation(
        citizen,
        document.getLong("version"),
        new State(
            Language.of(document.getString("language")),
            document.getBoolean("met", false),
            document.getBoolean("owesUnsendNote", false),
            document.getBoolean("owesErasedNote", false),
            toInHand(document.get("inHand", Binary.class), citizen),
            toLookup(document.get("lookup", Binary.class), citizen),
            Optional.ofNullable(document.getDate("languageOffered"))
                .map(Date::toInstant)
                .orElse(Instant.EPOCH),
            toMenu(document.get("menu", Document.class)),
            toSpokenOf(document.get("spokenOf", Document.class)),
            document.getBoolean("called", false)),
        toApplied(document),
        document.getList("unsent", String.class, List.of()).stream().map(MessageId::new).toList(),
        turn == null ? null : toTurn(turn, citizen));
  }

  /// Not sealed, so that it can be read where the rest cannot.
  static Applied toApplied(Document document) {
    return new Applied(binary(document, "applied"), instant(document, "forgotten"));
  }

  private static SpokenOf toSpokenOf(@Nullable Document document) {
    return document == null
        ? SpokenOf.NOTHING
        : new SpokenOf(document.getString("number"), instant(document, "at"));
  }

  private static MenuInSight toMenu(@Nullable Document document) {
    return document == null
        ? MenuInSight.NONE
        : new MenuInSight(document.getString("event"), instant(document, "at"));
  }

  private InHand toInHand(@Nullable Binary sealed, CitizenId citizen) {
    return sealed == null
        ? InHand.NOTHING
        : InHandCodec.fromBytes(cipher.open(sealed.getData(), inHand(citizen)));
  }

  private Lookup toLookup(@Nullable Binary sealed, CitizenId citizen) {
    return sealed == null
        ? Lookup.NOTHING
        : LookupCodec.fromBytes(cipher.open(sealed.getData(), lookup(citizen)));
  }

  private @Nullable Lesson toLesson(@Nullable Binary sealed, String place) {
    return sealed == null
        ? null
        : StoredLesson.read(Packed.document(cipher.open(sealed.getData(), place)));
  }

  private Todo toTodo(@Nullable Document document, CitizenId citizen) {
    if (document == null) {
      return Todo.NOTHING;
    }
    var says = document.get("says", Binary.class);
    var tasks = document.get("tasks", Binary.class);
    return new Todo(
        document.getBoolean("waits", false),
        says == null ? List.of() : SaidCodec.fromBytes(cipher.open(says.getData(), says(citizen))),
        document.getBoolean("keepsFiles", false),
        tasks == null
            ? List.of()
            : TaskCodec.fromBytes(cipher.open(tasks.getData(), tasks(citizen))),
        toLesson(document.get("lesson", Binary.class), lesson(citizen)),
        toLesson(document.get("lost", Binary.class), lost(citizen)));
  }

  private OpenTurn toTurn(Document document, CitizenId citizen) {
    var owed = document.get("owed", Document.class);
    return new OpenTurn(
        document.getList("events", String.class).stream().map(EventId::new).toList(),
        owed == null ? null : toOwed(owed, instant(document, "until")),
        document.getList("marks", String.class, List.of()).stream()
            .map(Mark::from)
            .collect(Collectors.toSet()),
        toTodo(document.get("todo", Document.class), citizen),
        document.getString("by"),
        instant(document, "until"));
  }

  /// @param until of the turn: releases before did not note when pushes began, nor whether
  private static Owed toOwed(Document document, Instant until) {
    boolean byReply = document.getBoolean("byReply");
    var since = document.getDate("pushesSince");
    return new Owed(
        UUID.fromString(document.getString("key")),
        binary(document, "body"),
        document.getInteger("bubbles"),
        Weight.from(document.getString("weight")),
        eventId(document.getString("tokenOf")),
        byReply,
        since == null ? (byReply ? null : until) : since.toInstant(),
        !byReply && !document.getBoolean("noPushYet", false),
        document.getList("riders", String.class, List.of()).stream().map(UUID::fromString).toList(),
        document.getList("quotes", String.class, List.of()).stream().map(MessageId::new).toList());
  }

  private static @Nullable EventId eventId(@Nullable String value) {
    return value == null ? null : new EventId(value);
  }

  private static byte[] binary(Document document, String field) {
    return document.get(field, Binary.class).getData();
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
