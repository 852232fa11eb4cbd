package saitrong.handoff.web;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saitrong.document.ServedFile;
import saitrong.staff.Account;

/// What a person sent in a chat: pictures, papers, a voice.
@Controller
class ChatFilesDesk {

  private final DeskTalks talks;
  private final ChatFiles files;

  ChatFilesDesk(DeskTalks talks, ChatFiles files) {
    this.talks = talks;
    this.files = files;
  }

  @GetMapping("/console/talks/{id}/files/{message}")
  ResponseEntity<Publisher<DataBuffer>> open(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable String message) {
    var talk = talks.glance(account, id).orElseThrow(ChatFilesDesk::notThere);
    var file = files.open(talk, message).orElseThrow(ChatFilesDesk::notThere);
    talks.opened(account, talk, message);
    return ServedFile.of(file, "chat-" + message);
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
