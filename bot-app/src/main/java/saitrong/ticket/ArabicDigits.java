package saitrong.ticket;

/// Numbers as people write them, in digits that can be compared.
final class ArabicDigits {

  private ArabicDigits() {}

  static String in(String text) {
    var digits = new StringBuilder(text.length());
    text.chars()
        .map(letter -> letter >= '๐' && letter <= '๙' ? letter - '๐' + '0' : letter)
        .forEach(letter -> digits.append((char) letter));
    return digits.toString();
  }
}
