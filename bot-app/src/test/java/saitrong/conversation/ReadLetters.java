package saitrong.conversation;

/// A text that counts how often one of its letters is read: what looking through it costs.
final class ReadLetters implements CharSequence {

  private final String text;
  private long count;

  ReadLetters(String text) {
    this.text = text;
  }

  long count() {
    return count;
  }

  @Override
  public char charAt(int index) {
    count++;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
