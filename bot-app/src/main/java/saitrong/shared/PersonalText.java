package saitrong.shared;

/// Words of a person. Printing it shows its length only, so that no log line and no exception can
/// carry what was said.
public record PersonalText(String value) {

  public boolean isBlank() {
    return value.isBlank();
  }

  @Override
  public String toString() {
    return "PersonalText[" + value.length() + " chars]";
  }
}
