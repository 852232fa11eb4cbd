package saitrong.alert;

/// A way to send mails to officers.
public interface Mails {

  boolean isOn();

  /// Returns when the mail server has it.
  ///
  /// @throws Trouble it has not, as far as is known
  void send(Mail mail);

  /// @param id the same for the same mail, so that mail programs show a repetition once
  record Mail(String to, String id, String subject, String body) {

    @Override
    public String toString() {
      return "Mail[***]";
    }
  }

  /// The mail server did not take it. Without what it said, which may name the address.
  final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    Trouble(Exception cause) {
      super(cause.getClass().getName(), null, false, false);
    }
  }
}
