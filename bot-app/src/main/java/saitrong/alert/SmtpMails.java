package saitrong.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import saitrong.alert.SmtpProperties.Security;

/// Sends by SMTP, one connection for each mail: there are few.
record SmtpMails(SmtpProperties smtp, InstantSource clock) implements Mails {

  private static final String PATIENCE = "10000";

  @Override
  public boolean isOn() {
    return smtp.isOn();
  }

  @Override
  public void send(Mail mail) {
    var session = Session.getInstance(properties());
    try (var way = session.getTransport("smtp")) {
      var message = message(session, mail);
      if (smtp.user().isEmpty()) {
        way.connect();
      } else {
        way.connect(smtp.user(), smtp.password().value());
      }
      way.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException trouble) {
      throw new Trouble(trouble);
    }
  }

  private MimeMessage message(Session session, Mail mail) throws MessagingException {
    var message = new Named(session, "<" + mail.id() + "@" + domain() + ">");
    message.setFrom(new InternetAddress(smtp.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8.name());
    message.setText(mail.body(), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    // So that no "out of office" comes back: https://www.rfc-editor.org/rfc/rfc3834
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /// Keeps the name that it was given.
  private static final class Named extends MimeMessage {
    private final String name;

    Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }

  private String domain() {
    return smtp.from().substring(smtp.from().indexOf('@') + 1).replace(">", "").strip();
  }

  private Properties properties() {
    var all = new Properties();
    all.put("mail.smtp.host", smtp.host());
    all.put("mail.smtp.port", Integer.toString(smtp.port()));
    all.put("mail.smtp.auth", Boolean.toString(!smtp.user().isEmpty()));
    all.put("mail.smtp.localhost", domain());
    all.put("mail.smtp.connectiontimeout", PATIENCE);
    all.put("mail.smtp.timeout", PATIENCE);
    all.put("mail.smtp.writetimeout", PATIENCE);
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    all.put("mail.smtp.starttls.enable", Boolean.toString(is(Security.STARTTLS)));
    all.put("mail.smtp.starttls.required", Boolean.toString(is(Security.STARTTLS)));
    all.put("mail.smtp.ssl.enable", Boolean.toString(is(Security.TLS)));
    return all;
  }

  private boolean is(Security way) {
    return smtp.security() == way;
  }
}
