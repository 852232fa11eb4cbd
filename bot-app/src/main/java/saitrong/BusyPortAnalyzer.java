package saitrong;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/// Says it in Thai too, and names the setting; before Spring's own analyzer, which has no order.
@Order(0)
final class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
    int port = cause.getPort();
    return new FailureAnalysis(
        "พอร์ต %d มีโปรแกรมอื่นใช้อยู่%nPort %d is used by another program.".formatted(port, port),
        """
        หยุดโปรแกรมนั้น หรือตั้งค่า SERVER_PORT เป็นหมายเลขอื่น
        Stop that program, or set SERVER_PORT to another number.\
        """,
        cause);
  }
}
