package saitrong.ticket;

/// The texts that a step may bring along, each sealed by itself.
public enum Remark {
  WORDS("words"),
  INSTEAD("instead"),
  REFERENCE("reference"),
  CONTACT("contact");

  private final String stored;

  Remark(String stored) {
    this.stored = stored;
  }

  String stored() {
    return stored;
  }
}
