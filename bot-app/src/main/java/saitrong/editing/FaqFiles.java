package saitrong.editing;

import java.nio.file.Path;
import saitrong.faq.FaqReading;

/// How the commands come by the entries of a folder: the place where reading and searching meet.
@FunctionalInterface
interface FaqFiles {

  FaqReading in(Path folder);
}
