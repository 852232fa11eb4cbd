package saitrong.console;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import saitrong.shared.LineEnds;

/// In all that is read from a form of the desk, see [LineEnds].
@ControllerAdvice
class EndsOfLines {

  @InitBinder
  void areOneLetter(WebDataBinder form) {
    form.registerCustomEditor(String.class, new OneLetter());
  }

  private static final class OneLetter extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
      setValue(LineEnds.asOneLetter(typed));
    }
  }
}
