package saitrong.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody types to say who they are: small Latin letters, digits, dots and hyphens, so that
/// it can be read out on the telephone. Capital letters are taken for small ones.
public record Login(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,30}[a-z0-9]");

  public Login {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no login name");
    }
  }

  public static Optional<Login> read(String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(small).matches() ? Optional.of(new Login(small)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
