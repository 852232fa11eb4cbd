package saitrong.inbox;

/// The right to answer once, free, for about a minute. Whoever holds it can speak as the agency, so
/// it is never printed.
public record ReplyToken(String value) {

  @Override
  public String toString() {
    return "ReplyToken[***]";
  }
}
