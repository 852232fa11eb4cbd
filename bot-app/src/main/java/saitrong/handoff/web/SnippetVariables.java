package saitrong.handoff.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What an officer's own texts may name in braces: what the agency's texts may name and the agency
/// has, the office, the officer and the day.
///
/// @param values as they are filled in now, by their names
record SnippetVariables(Content content, Language language, Map<String, String> values) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]+)}");

  /// For whoever signs with the office alone, which these words may name too.
  private static final Words SOMEBODY = new Words("เจ้าหน้าที่", "an officer");

  SnippetVariables {
    values = Map.copyOf(values);
  }

  static SnippetVariables of(
      Account account, Signed signed, Content content, Language language, ZonedDateTime now) {
    var today = now.toLocalDate();
    var values = new TreeMap<>(content.texts().standing(language));
    values.putAll(content.promised(today, language));
    var unit = account.units().isEmpty() ? null : account.units().getFirst();
    var office = signed.office(unit, language);
    values.put("office", office);
    values.put("officer", signed.name(account.login()).orElse(SOMEBODY.in(language)));
    values.put("today", ThaiDates.day(today, language));
    values.values().removeIf(String::isBlank);
    return new SnippetVariables(content, language, values);
  }

  /// Those that nothing can be filled in for.
  List<String> unknownIn(String words) {
    return VARIABLE
        .matcher(words)
        .results()
        .map((MatchResult it) -> it.group(1))
        .filter(name -> !values.containsKey(name))
        .distinct()
        .toList();
  }

  /// A brace that belongs to no variable: somebody forgot one, or put a blank inside.
  static boolean hasStrayBraces(String words) {
    var rest = VARIABLE.matcher(words).replaceAll("");
    return rest.contains("{") || rest.contains("}");
  }

  String filled(String words) {
    return content.texts().filled(language, words, values);
  }
}
