package saitrong.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import saitrong.content.Content;
import saitrong.faq.Considered;
import saitrong.faq.Entry;
import saitrong.faq.FaqSet;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.faq.Ranking;
import saitrong.faq.RecentQuestions;

/// What a conversation asks of the FAQ: an interface, so that a test can say what is found.
interface Library {

  /// As the content of the turn has it.
  Function<Content, Library> OF_CONTENT =
      content -> new Searched(content.faq(), content.faqSearch());

  Finding find(Question question);

  /// The answer to words that can hardly be anything but its question, also where a name is asked
  /// for.
  Optional<Entry> beyondDoubt(Question question);

  /// What comes near, best first; none for nonsense.
  List<Entry> nearest(Question question);

  /// What each part of a text is nearest to, however far, also of what this agency does not show.
  List<Entry> touched(Question question);

  /// The entries, also of what this agency does not show, whose keywords stand in it.
  List<Entry> named(Question question);

  /// Whether these words ask, and name nothing that it could be about.
  boolean namesNoMatter(Question question);

  /// The answer that would be sure, if this agency showed it.
  Optional<Entry> sureOfWhatIsOff(Question question);

  /// Answers of the same group that stand next to this one, nearest first.
  List<Entry> related(Entry entry);

  /// Whether these words may say more about a question before them, and are no matter of their own.
  boolean maySayMore(Question question);

  /// Whether these words may only tell which system, or which group, a question before them is
  /// about.
  boolean mayTellWhoAsks(Question question);

  /// The words as they were read, where the keyboard stood on the wrong layout.
  String understood(Question question);

  Optional<Entry> entry(String id);

  /// The entries that serve, with the index over them. One for each turn: whatever asks in it how a
  /// question ranks is answered by the first look, however long the question is.
  final class Searched implements Library {

    private final FaqSet set;
    private final RecentQuestions search;
    private final Map<Question, Considered> ofThisTurn = new HashMap<>();

    Searched(FaqSet set, RecentQuestions search) {
      this.set = set;
      this.search = search;
    }

    private Considered consider(Question question) {
      return ofThisTurn.computeIfAbsent(question, search::consider);
    }

    Ranking rank(Question question) {
      return consider(question).ranking();
    }

    @Override
    public Finding find(Question question) {
      return rank(question).finding();
    }

    @Override
    public Optional<Entry> beyondDoubt(Question question) {
      return rank(question).beyondDoubt();
    }

    @Override
    public List<Entry> nearest(Question question) {
      return rank(question).near();
    }

    @Override
    public List<Entry> touched(Question question) {
      return consider(question).touched();
    }

    @Override
    public List<Entry> named(Question question) {
      return consider(question).named();
    }

    @Override
    public boolean namesNoMatter(Question question) {
      return consider(question).namesNoMatter();
    }

    @Override
    public Optional<Entry> sureOfWhatIsOff(Question question) {
      var ranking = rank(question);
      return ranking.off().filter(_ -> ranking.isOff());
    }

    @Override
    public List<Entry> related(Entry entry) {
      return search.related(entry);
    }

    @Override
    public boolean maySayMore(Question question) {
      return rank(question).maySayMore();
    }

    @Override
    public boolean mayTellWhoAsks(Question question) {
      return rank(question).mayTellWhoAsks();
    }

    @Override
    public String understood(Question question) {
      return rank(question).understood();
    }

    @Override
    public Optional<Entry> entry(String id) {
      return set.entry(id);
    }
  }
}
