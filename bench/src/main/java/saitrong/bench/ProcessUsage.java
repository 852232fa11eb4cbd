package saitrong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process has used so far, from `/proc`: CPU in ticks, memory in kB. CPU is what a busy
/// machine disturbs least, so it is the figure to compare by.
///
/// @param user ticks in the program
/// @param system ticks in the kernel for it
/// @param resident memory now
/// @param mostResident memory at its highest
record ProcessUsage(long user, long system, long resident, long mostResident) {

  /// Linux tells ticks of 10 ms whatever its own clock is (USER_HZ, proc(5)).
  static final double TICK_MICROS = 10_000;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  static ProcessUsage of(int pid) throws IOException {
    var process = Path.of("/proc", Integer.toString(pid));
    return parse(
        Files.readString(process.resolve("stat")), Files.readString(process.resolve("status")));
  }

  /// The second field of `stat` is the program's name, which may hold spaces and brackets.
  static ProcessUsage parse(String stat, String status) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return new ProcessUsage(
        Long.parseLong(fields[USER]),
        Long.parseLong(fields[SYSTEM]),
        kilobytes(status, "VmRSS:"),
        kilobytes(status, "VmHWM:"));
  }

  private static long kilobytes(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  /// The CPU since then, with the memory of now.
  ProcessUsage since(ProcessUsage before) {
    return new ProcessUsage(user - before.user, system - before.system, resident, mostResident);
  }

  long ticks() {
    return user + system;
  }
}
