package saitrong.ticket;

import java.util.Arrays;

/// A text that nobody reads without the key.
public record Sealed(byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed(var its) && Arrays.equals(bytes, its);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Sealed[" + bytes.length + " bytes]";
  }
}
