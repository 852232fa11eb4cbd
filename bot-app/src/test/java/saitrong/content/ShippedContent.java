package saitrong.content;

/// The default agency's content as it ships, for tests of other packages.
public final class ShippedContent {

  private ShippedContent() {}

  public static Content ofTheDefaultAgency() {
    return of("profile");
  }

  public static Content of(String agency) {
    return ShippedFiles.of(agency);
  }
}
