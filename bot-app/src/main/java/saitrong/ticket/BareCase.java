package saitrong.ticket;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.BareLetters;

/// All that was said in a case, bare of blanks and signs, to be looked through. In memory only.
///
/// @param addedAt with `version`, how the case was when it was read
record BareCase(
    String id,
    ReceiptNumber number,
    boolean confidential,
    long version,
    @Nullable Instant addedAt,
    Map<SaidWhere, String> said) {

  /// As officers and scripts ask for them.
  private static final Set<String> OF_THE_REQUESTER =
      Set.of(Logged.NAME, "ชื่อผู้แจ้ง", Logged.CONTACT, "โทรศัพท์", "หน่วยงาน", "อีเมลหน่วยงาน");

  /// Nothing that is looked for goes over it.
  private static final String BETWEEN = "\n";

  static BareCase of(Ticket ticket, Papers papers) {
    var said = new EnumMap<SaidWhere, String>(SaidWhere.class);
    put(said, SaidWhere.REQUESTER, requester(papers.details()));
    put(
        said,
        SaidWhere.MATTER,
        papers.details().stream().filter(it -> !isOfTheRequester(it)).map(BareCase::shown));
    put(
        said,
        SaidWhere.ADDED,
        papers.added().stream().flatMap(it -> it.details().stream()).map(BareCase::shown));
    put(
        said,
        SaidWhere.STEPS,
        papers.remarks().values().stream()
            .flatMap(it -> it.values().stream())
            .map(it -> it.value()));
    return new BareCase(
        ticket.id(),
        ticket.number(),
        ticket.confidential(),
        ticket.version(),
        ticket.addedAt(),
        Collections.unmodifiableMap(said));
  }

  /// Telephone numbers stand there as they are called in Thailand too.
  private static Stream<String> requester(List<Detail> details) {
    var phones = GivenPhones.in(details).stream();
    return Stream.concat(
        details.stream().filter(BareCase::isOfTheRequester).map(BareCase::shown), phones);
  }

  private static boolean isOfTheRequester(Detail detail) {
    return OF_THE_REQUESTER.contains(detail.name());
  }

  private static String shown(Detail detail) {
    return detail.shown().value();
  }

  private static void put(Map<SaidWhere, String> said, SaidWhere where, Stream<String> words) {
    var bare =
        words
            .map(ArabicDigits::in)
            .map(BareLetters::of)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    if (!bare.isEmpty()) {
      said.put(where, bare);
    }
  }

  boolean isAsOf(long itsVersion, @Nullable Instant itsAddedAt) {
    return version == itsVersion && Objects.equals(addedAt, itsAddedAt);
  }

  /// Each of the words, wherever in the case it stands.
  boolean has(List<String> words) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> said.values().stream().anyMatch(it -> it.contains(word)));
  }

  Set<SaidWhere> where(List<String> words) {
    var places = EnumSet.noneOf(SaidWhere.class);
    said.forEach((where, text) -> {
      if (words.stream().anyMatch(text::contains)) {
        places.add(where);
      }
    });
    return places;
  }

  @Override
  public String toString() {
    return "BareCase[" + number + "]";
  }
}
