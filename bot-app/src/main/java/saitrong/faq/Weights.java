package saitrong.faq;

import java.util.Arrays;

/// What the terms of one question count, by number. Asked ten thousand times for a question, so it
/// is a plain table without boxes.
final class Weights {

  private static final int FREE = -1;
  private static final int SPREAD = 0x9E3779B9;

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
    int at = place(number);
    numbers[at] = number;
    weights[at] = weight;
  }

  double of(int number) {
    return weights[place(number)];
  }

  private int place(int number) {
    int at = number * SPREAD >>> 16 & mask;
    while (numbers[at] != number && numbers[at] != FREE) {
      at = at + 1 & mask;
    }
    return at;
  }
}
