package saitrong.cases.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;
import saitrong.cases.OwnCases;
import saitrong.ticket.Outline;
import saitrong.ticket.State;

/// Which cases an officer wants to see.
///
/// @param with the tag of whoever has them; empty for everybody
/// @param sifting what is left over of them; of what is to be told nothing is sifted
/// @param order in which they stand; the newest first where closed ones are among them
/// @param page the first is 1
record Wanted(View view, String with, Sifting sifting, Order order, int page) {

  Wanted {
    sifting = view == View.UNTOLD ? Sifting.NONE : sifting;
    page = Math.max(1, page);
  }

  /// Whether it stands in the order that is chosen; else in one of its own.
  boolean isSorted() {
    return view != View.LATEST && view != View.UNTOLD;
  }

  /// The same list in another order, or another page of it, as an address.
  String path(View another, Order column, int at) {
    return address("/console/cases", another, column).queryParam("page", at).encode().toUriString();
  }

  /// The whole of it as a file.
  String filePath() {
    return address("/console/cases/list.csv", view, order).encode().toUriString();
  }

  private UriComponentsBuilder address(String path, View another, Order column) {
    var address = UriComponentsBuilder.fromPath(path).queryParam("view", another.code());
    var typed = new LinkedHashMap<String, String>();
    typed.put("with", with);
    if (another != View.UNTOLD) {
      typed.put("kind", sifting.kind());
      typed.put("state", sifting.state());
      typed.put("channel", sifting.channel());
      typed.put("unit", sifting.unit());
      typed.put("month", Objects.toString(sifting.month(), ""));
    }
    typed.put("sort", column == Order.DUE ? "" : column.code());
    typed.forEach((name, value) -> {
      if (!value.isEmpty()) {
        address.queryParam(name, value);
      }
    });
    return address;
  }

  /// @param own which cases are the officer's
  boolean has(Outline one, OwnCases own, Instant now) {
    return switch (view) {
      case OPEN, LATEST -> true;
      case MINE -> own.areInHand(one.with());
      case UNIT -> own.are(one.with());
      case NEW -> one.state() == State.WAITING;
      case TODAY -> one.standing().isDueToday(now);
      case LATE -> one.standing().isLate(now);
      case PRESSING -> one.standing().isPressing(now);
      case AWAITING -> one.state() == State.AWAITING_CITIZEN;
      case REVIEW -> one.toReview();
      case FORWARDED -> one.state() == State.FORWARDED;
      case UNTOLD -> false; // whether somebody heard of it is not seen of a case, see CaseLists
    };
  }
}
