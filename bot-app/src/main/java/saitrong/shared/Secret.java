package saitrong.shared;

/// A setting that must never be printed: channel secret, access token, encryption key.
public record Secret(String value) {

  public boolean isMissing() {
    return value.isBlank();
  }

  @Override
  public String toString() {
    return isMissing() ? "Secret[missing]" : "Secret[***]";
  }
}
