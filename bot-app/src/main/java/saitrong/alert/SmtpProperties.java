package saitrong.alert;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import saitrong.shared.Secret;

/// The mail server by which officers are told. Without a host nobody can choose mail.
///
/// @param host empty: no mail (SAITRONG_SMTP_HOST)
/// @param port (SAITRONG_SMTP_PORT)
/// @param user empty: the server asks for none (SAITRONG_SMTP_USER)
/// @param password (SAITRONG_SMTP_PASSWORD)
/// @param from the address that mails come from (SAITRONG_SMTP_FROM)
/// @param security (SAITRONG_SMTP_SECURITY)
/// @param deskBase this server as officers reach it, for the links in mails; empty: no links
///   (SAITRONG_DESK_BASE)
@ConfigurationProperties("saitrong.smtp")
record SmtpProperties(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") Secret password,
    @DefaultValue("") String from,
    @DefaultValue("starttls") Security security,
    @Nullable URI deskBase) {

  /// How the way to the server is kept from others.
  enum Security {
    STARTTLS,
    TLS,
    /// Only for a server on the same machine.
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SmtpProperties {
    if (deskBase != null && deskBase.toString().isEmpty()) {
      deskBase = null;
    }
    if (!host.isBlank() && from.isBlank()) {
      throw new IllegalArgumentException(
          "SAITRONG_SMTP_FROM ต้องมี เมื่อตั้ง SAITRONG_SMTP_HOST / must be set where"
              + " SAITRONG_SMTP_HOST is");
    }
  }

  boolean isOn() {
    return !host.isBlank();
  }
}
