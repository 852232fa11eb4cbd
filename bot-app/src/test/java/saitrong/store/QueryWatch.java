package saitrong.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Hears every command that the driver sends and holds each filter and sort against the declared
/// indexes. The embedded database answers any query; on a real one with a year's data, one without
/// an index would be felt.
public final class QueryWatch implements CommandListener {

  private final Supplier<List<DeclaredCollection>> collections;
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

  /// @param collections asked for at the end: a whole bot declares them while it starts
  public QueryWatch(Supplier<List<DeclaredCollection>> collections) {
    this.collections = collections;
  }

  /// One filter with its sort.
  public record Asked(String command, String collection, BsonDocument filter, BsonDocument sort) {}

  @Override
  public void commandStarted(CommandStartedEvent event) {
    var command = event.getCommand();
    switch (event.getCommandName()) {
      case "find" -> add(event, document(command, "filter"), document(command, "sort"));
      case "findAndModify" -> add(event, document(command, "query"), document(command, "sort"));
      case "count", "distinct" -> add(event, document(command, "query"), new BsonDocument());
      case "update" -> addEach(event, "updates");
      case "delete" -> addEach(event, "deletes");
      case "aggregate" -> addPipeline(event);
      default -> {}
    }
  }

  private void addEach(CommandStartedEvent event, String what) {
    for (BsonValue one : event.getCommand().getArray(what)) {
      add(event, document(one.asDocument(), "q"), new BsonDocument());
    }
  }

  private void addPipeline(CommandStartedEvent event) {
    var filter = new BsonDocument();
    var sort = new BsonDocument();
    for (BsonValue value : event.getCommand().getArray("pipeline")) {
      var stage = value.asDocument();
      if (stage.containsKey("$match")) {
        filter.putAll(stage.getDocument("$match"));
      } else if (stage.containsKey("$sort")) {
        sort.putAll(stage.getDocument("$sort"));
      } else {
        break; // what comes after works on few documents, or no index helps
      }
    }
    add(event, filter, sort);
  }

  private void add(CommandStartedEvent event, BsonDocument filter, BsonDocument sort) {
    var name = event.getCommand().get(event.getCommandName());
    if (name != null && name.isString()) {
      // copies: the driver's documents are gone when the command is
      asked.add(
          new Asked(
              event.getCommandName(), name.asString().getValue(), filter.clone(), sort.clone()));
    }
  }

  private static BsonDocument document(BsonDocument command, String field) {
    return command.getDocument(field, new BsonDocument());
  }

  /// All filters and sorts since the test began.
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  void forget() {
    asked.clear();
  }

  /// Fails on the first query that no declared index covers.
  public void verify() {
    var declared =
        collections.get().stream()
            .collect(Collectors.toMap(DeclaredCollection::name, Function.identity()));
    Stream.generate(asked::poll)
        .takeWhile(Objects::nonNull)
        .filter(query -> !isCovered(query, declared.get(query.collection())))
        .findFirst()
        .ifPresent(QueryWatch::fail);
  }

  private static void fail(Asked query) {
    throw new AssertionError(
        "No declared index covers %s on %s: fields %s, sort %s"
            .formatted(query.command(), query.collection(), query.filter().keySet(), query.sort()));
  }

  private static boolean isCovered(Asked query, @Nullable DeclaredCollection collection) {
    return collection != null
        && (collection.scanned()
            || new Coverage(collection.indexes()).of(query.filter(), query.sort()));
  }
}
