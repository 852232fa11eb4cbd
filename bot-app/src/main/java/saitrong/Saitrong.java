package saitrong;

public final class Saitrong {

  private Saitrong() {}

  public static void main(String[] args) {}
}
