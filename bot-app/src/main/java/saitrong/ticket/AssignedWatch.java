package saitrong.ticket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import saitrong.content.Contents;
import saitrong.content.MatterKinds;
import saitrong.staff.AssignedStaff;

/// Says at the start where confidential cases may be opened, in a chat or by an officer, and nobody
/// may read them: they would wait for ever, and no list would show it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "saitrong.store.beside", havingValue = "false", matchIfMissing = true)
class AssignedWatch {

  private static final Logger log = LoggerFactory.getLogger(AssignedWatch.class);

  private final Contents contents;
  private final AssignedStaff assigned;

  AssignedWatch(Contents contents, AssignedStaff assigned) {
    this.contents = contents;
    this.assigned = assigned;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (assigned.isNobody() && MatterKinds.takeConfidential(contents.active())) {
      log.warn("Nobody can read confidential cases: name who is assigned, SAITRONG_ASSIGNED_STAFF");
    }
  }
}
