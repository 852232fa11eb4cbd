package saitrong.editing;

import java.nio.file.Path;
import saitrong.faq.FaqSet;

/// How the commands come by the entries of a folder: the place where reading and searching meet.
@FunctionalInterface
interface FaqFiles {

  FaqSet in(Path folder);
}
