package saitrong.content;

/// The default agency's content as it ships, for tests of other packages.
public final class ShippedContent {

  private ShippedContent() {}

  public static Content ofTheDefaultAgency() {
    return of("profile");
  }

  /// The same of an agency that has no scripts: what the bot says and hears without them.
  public static Content withoutFlows() {
    var all = ofTheDefaultAgency();
    return new Content(
        all.profile(),
        all.texts(),
        all.emergencies(),
        all.officeHours(),
        all.holidays(),
        null,
        all.menus(),
        all.faq(),
        all.faqSearch(),
        all.hash());
  }

  public static Content of(String agency) {
    return ShippedFiles.of(agency);
  }
}
