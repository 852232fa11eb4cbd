package saitrong.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.faq.Evaluation.Asked;
import saitrong.faq.Retriever.Document;

/// Files with a JSON object on each line: questions and documents to try the search with.
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /// A file that cannot be read so; the message names it and the line.
  static final class Unreadable extends Exception {
    Unreadable(String where) {
      super(where);
    }
  }

  static List<Asked> questions(Path file) throws Unreadable {
    var questions = new ArrayList<Asked>();
    for (var line : objects(file)) {
      var expected = Optional.ofNullable(line.get("expected")).filter(it -> !it.isNull());
      questions.add(
          new Asked(line.path("id").asText(), text(line), expected.map(JsonNode::asText)));
    }
    return questions;
  }

  static List<Document> documents(Path file) throws Unreadable {
    return objects(file).stream()
        .map(line -> new Document(line.path("id").asText(), text(line)))
        .toList();
  }

  private static String text(JsonNode line) {
    return line.path("text").asText();
  }

  private static List<JsonNode> objects(Path file) throws Unreadable {
    var objects = new ArrayList<JsonNode>();
    int number = 0;
    for (var line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        objects.add(object(file + ":" + number, line));
      }
    }
    return objects;
  }

  private static List<String> lines(Path file) throws Unreadable {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException unreadable) {
      throw new Unreadable(file.toString());
    }
  }

  private static JsonNode object(String where, String line) throws Unreadable {
    try {
      var object = JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
      if (object.path("id").isMissingNode() || !object.path("text").isTextual()) {
        throw new Unreadable(where);
      }
      return object;
    } catch (JsonProcessingException broken) {
      throw new Unreadable(where);
    }
  }
}
