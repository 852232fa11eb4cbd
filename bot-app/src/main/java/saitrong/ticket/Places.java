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

  static String words(Ticket ticket, String event) {
    return "case words " + ticket.id() + " " + event;
  }
}
