package saitrong.citizen;

/// LINE's name for a person (or a group, a room). Personal data: kept in `citizen` only, encrypted,
/// never printed.
public record LineUserId(String value) {

  @Override
  public String toString() {
    return "LineUserId[***]";
  }
}
