package saitrong.citizen;

/// The person is being answered at this moment: what is known of them is in use. A moment later it
/// is not.
public final class StillTalking extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StillTalking() {
    super("a turn is under way", null, false, false);
  }
}
