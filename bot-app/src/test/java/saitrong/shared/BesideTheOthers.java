package saitrong.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A class that runs beside the one whose turn it is: one such class at a time, for the machine has
/// two cores to give. It shares nothing with the others but that machine: it starts no Spring
/// context in this process (which sets up the log anew), prints and logs nothing here, and changes
/// no system property. Proofs by real processes are such, for they mostly wait, and classes that
/// only compute.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("beside the others")
public @interface BesideTheOthers {}
