package saitrong.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import saitrong.shared.Utf8;

/// The words of the language that scripts listen to, whichever agency they are of, as
/// `everyday-words.yaml` lists them. Read once; a list that is not there, or is empty, stops the
/// program at its start.
///
/// @param part of the file
record EverydayWords(String part, Map<?, ?> lists) {

  private static final String FILE = "/saitrong/flow/everyday-words.yaml";

  static EverydayWords of(String part) {
    return new EverydayWords(part, map(part, read().get(part)));
  }

  /// Reads all of them: whoever loads the scripts does, so that nobody is the first to miss one.
  static void check() {
    SameWords.in("");
    RatherNot.isOne("");
    QuestionsInBetween.isOne("");
  }

  private static Map<?, ?> read() {
    try (var file = EverydayWords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return map(FILE, yaml.load(Utf8.read(file.readAllBytes())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<?, ?> map(String name, @Nullable Object read) {
    if (read instanceof Map<?, ?> map && !map.isEmpty()) {
      return map;
    }
    throw new IllegalStateException(FILE + ": " + name + " has no lists");
  }

  /// What is said for each, by what it is read as; in the order of the file.
  Map<String, List<String>> all() {
    var all = new LinkedHashMap<String, List<String>>();
    lists.keySet().forEach(name -> all.put(name.toString(), list(name.toString())));
    return all;
  }

  List<String> list(String name) {
    var words = new ArrayList<String>();
    if (lists.get(name) instanceof List<?> list) {
      list.forEach(word -> words.add(String.valueOf(word)));
    }
    if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
      throw new IllegalStateException(FILE + ": " + part + "." + name + " lists nothing");
    }
    return List.copyOf(words);
  }

  String text(String name) {
    if (lists.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalStateException(FILE + ": " + part + "." + name + " says nothing");
  }

  /// One of these words, the longest first, for a pattern.
  String oneOf(String name) {
    return list(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
