package saitrong.faq;

import java.util.Arrays;

/// What the terms of one question count, by number. Asked ten thousand times for a question, so it
/// is a plain table without boxes.
final class Weights {

  private static final int FREE = -1;
  private static final int SPREAD = 0x9E3779B9;

  /// 4,096 bits, of which a question sets a few: what is none of its terms mostly ends there.
  private static final int BITS_FROM = 20;

  private final long[] some = new long[64];
  private final int[] numbers;
  private final double[] weights;
  private final int mask;

  Weights(int terms) {
    int size = Integer.highestOneBit(Math.max(8, terms * 2)) * 2;
    numbers = new int[size];
    Arrays.fill(numbers, FREE);
    weights = new double[size];
    mask = size - 1;
  }

  void put(int number, double weight) {
    int bit = bit(number);
    some[bit >>> 6] |= 1L << bit;
    int at = place(number);
    numbers[at] = number;
    weights[at] = weight;
  }

  double of(int number) {
    int bit = bit(number);
    return (some[bit >>> 6] >>> bit & 1) == 0 ? 0 : weights[place(number)];
  }

  private static int bit(int number) {
    return number * SPREAD >>> BITS_FROM;
  }

  private int place(int number) {
    int at = number * SPREAD >>> 16 & mask;
    while (numbers[at] != number && numbers[at] != FREE) {
      at = at + 1 & mask;
    }
    return at;
  }
}
