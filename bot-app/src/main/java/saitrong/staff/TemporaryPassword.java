package saitrong.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made for somebody to sign in once and choose their own: nearly 80 bits of chance, in letters
/// that are not taken for each other when read out.
record TemporaryPassword(String value) {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int LETTERS_OF_A_GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static TemporaryPassword fresh() {
    return new TemporaryPassword(
        IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-")));
  }

  private static String group() {
    return RANDOM
        .ints(LETTERS_OF_A_GROUP, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return "TemporaryPassword[***]";
  }
}
