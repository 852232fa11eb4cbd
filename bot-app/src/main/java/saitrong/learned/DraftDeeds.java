package saitrong.learned;

import java.util.Set;
import java.util.stream.Collectors;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// What staff did with what was learned, as the trail has it. The last deed about a draft counts:
/// whoever declines what was approved may approve it anew. That somebody is about to write is no
/// decision yet, for a kill may come before the file is changed.
///
/// @param by who reads or decides, as they call themselves
/// @param account by which the machine knows them
record DraftDeeds(AuditTrail trail, String by, String account) {

  private static final String DECLINED = "faq-draft-declined";
  private static final String APPROVING = "faq-draft-approving";
  private static final String APPROVED = "faq-draft-approved";
  private static final String NOT_WRITTEN = "faq-draft-not-written";
  private static final Set<String> DECISIONS = Set.of(DECLINED, APPROVED);

  /// The names of those that are not to be shown again.
  Set<String> decided() {
    return trail.lastBelow(DraftId.ON_THE_TRAIL).stream()
        .filter(deed -> DECISIONS.contains(deed.did()))
        .map(Deed::about)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isApproved(DraftId draft) {
    return trail.about(draft.onTheTrail(), 1).stream().anyMatch(it -> it.did().equals(APPROVED));
  }

  /// The words of citizens are in it: who reads them is on record first.
  void read(int days) {
    record("faq-learned-read", days + " days");
  }

  void declined(DraftId draft) {
    record(DECLINED, draft.onTheTrail());
  }

  /// Before a byte is written: nothing is done that is not on record.
  void approving(DraftId draft, String entry) {
    recordBoth(APPROVING, draft, entry);
  }

  void approved(DraftId draft, String entry) {
    recordBoth(APPROVED, draft, entry);
  }

  void notWritten(DraftId draft, String entry) {
    recordBoth(NOT_WRITTEN, draft, entry);
  }

  private void recordBoth(String did, DraftId draft, String entry) {
    record(did, draft.onTheTrail());
    record(did, "faq/" + entry);
  }

  private void record(String did, String about) {
    trail.record(new Deed(by, account, did, about));
  }
}
