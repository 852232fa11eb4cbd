package saitrong.cases.web;

import org.jspecify.annotations.Nullable;
import saitrong.ticket.Sought;

/// What an officer looks for, as it was typed.
public record TypedSearch(@Nullable String words) {

  Sought sought() {
    return Sought.of(words == null ? "" : words);
  }

  @Override
  public String toString() {
    return "TypedSearch[***]";
  }
}
