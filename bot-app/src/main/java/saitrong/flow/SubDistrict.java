package saitrong.flow;

import saitrong.shared.Language;

/// A ตำบล or แขวง with one of its postcodes.
record SubDistrict(Wording name, District district, String postcode) {

  /// An อำเภอ or เขต.
  record District(Wording name, Wording province) {}

  private static final String CAPITAL = "กรุงเทพมหานคร";

  /// As it is kept: readable without the list that it was chosen from.
  String kept() {
    return "%s, %s, %s %s"
        .formatted(name.th(), district.name().th(), district.province().th(), postcode);
  }

  static String nameIn(String kept) {
    return kept.substring(0, Math.max(0, kept.indexOf(',')));
  }

  String shown(Language language) {
    return switch (language) {
      case TH -> inThai() + " " + postcode;
      case EN ->
          "%s, %s, %s %s"
              .formatted(name.en(), district.name().en(), district.province().en(), postcode);
    };
  }

  private String inThai() {
    String province = district.province().th();
    return province.equals(CAPITAL)
        ? "แขวง%s เขต%s %s".formatted(name.th(), district.name().th(), province)
        : "ตำบล%s อำเภอ%s จังหวัด%s".formatted(name.th(), district.name().th(), province);
  }

  /// On a button, where the whole does not fit: what tells it from the others that were found.
  Wording onButton(boolean sameName) {
    return sameName
        ? new Wording(
            district.name().th() + " " + district.province().th(),
            district.name().en() + " " + district.province().en())
        : new Wording(
            name.th() + " " + district.name().th(), name.en() + " " + district.name().en());
  }
}
