package saitrong.ticket;

/// Where sealed values of a case belong: moved anywhere else they do not open.
final class Places {

  private Places() {}

  static String details(Ticket ticket) {
    return "case " + ticket.id();
  }

  static String addition(String row) {
    return "case addition " + row;
  }

  /// The first is called as releases called it that knew no other.
  static String remark(Remark remark, Ticket ticket, String event) {
    return "case " + remark.stored() + " " + ticket.id() + " " + event;
  }
}
