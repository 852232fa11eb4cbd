package saitrong.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.store.MissingKey;
import saitrong.ticket.Detail;
import saitrong.ticket.Papers;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Whether a confidential case is about whoever wants to see it: their name, or a part of it,
/// stands among what was said. Thai runs words together, so any place will do, and a namesake is
/// shut out too: the others are there. What cannot be read is hidden likewise. Pictures are not
/// looked into.
///
/// @param names by which whoever asks is known: what they call themselves, and their account
record Concerned(Tickets tickets, Set<String> names) {

  /// A shorter part stands inside of too many words.
  private static final int SHORTEST = 4;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:นางสาว|นาย|นาง|น\\.ส\\.|คุณ|ดร\\.|ว่าที่ร้อยตรีหญิง|ว่าที่ร้อยตรี|mr\\.? |mrs\\.?"
              + " |ms\\.? |dr\\.? )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static Concerned of(Tickets tickets, String by, String account) {
    var names =
        Stream.of(by, account).flatMap(Concerned::parts).collect(Collectors.toUnmodifiableSet());
    return new Concerned(tickets, names);
  }

  private static Stream<String> parts(String name) {
    var bare = TITLE.matcher(name.strip()).replaceFirst("");
    var parts = Arrays.stream(SPACES.split(bare)).map(Concerned::folded);
    return Stream.concat(Stream.of(folded(bare)), parts).filter(it -> it.length() >= SHORTEST);
  }

  boolean isNamedIn(Ticket ticket) {
    if (!ticket.confidential()) {
      return false;
    }
    try {
      return said(tickets.papers(ticket)).map(Concerned::folded).anyMatch(this::holdsOne);
    } catch (MissingKey unreadable) {
      return true;
    }
  }

  private static Stream<String> said(Papers papers) {
    var later = papers.added().stream().flatMap(added -> added.details().stream());
    var details = Stream.concat(papers.details().stream(), later).map(Detail::shown);
    var remarks = papers.remarks().values().stream().flatMap(it -> it.values().stream());
    return Stream.concat(details, remarks).map(it -> it.value());
  }

  private boolean holdsOne(String folded) {
    return names.stream().anyMatch(folded::contains);
  }

  private static String folded(String words) {
    return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
