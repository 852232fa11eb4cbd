package saitrong.faq;

import java.util.List;

/// What the search makes of a question.
public sealed interface Finding {

  /// What a person can choose from at a glance.
  int MOST_OFFERED = 3;

  /// Sure enough to answer by itself.
  record Sure(Entry entry) implements Finding {}

  /// Nearly sure: the person picks, best first, three at most.
  record Nearly(List<Entry> entries) implements Finding {}

  /// Sure of the topic, but each user group has its own answer and theirs is not known.
  record DependsOnGroup(List<Entry> entries) implements Finding {}

  /// Sure of the topic, but each system has its own answer and theirs is not known.
  record DependsOnSystem(List<Entry> entries) implements Finding {}

  /// Nothing that fits: small talk, another agency's matter, or not known here.
  record Nothing() implements Finding {}
}
