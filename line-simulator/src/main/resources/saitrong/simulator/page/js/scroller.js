// A list that grows at its end. Who reads at the end stays there; who reads further up is left in peace and told what arrived.

const NEAR_PIXELS = 48;

export class Scroller {
  #frame;
  #button;
  #say;
  #atEnd = true;
  #missed = 0;
  #top = 0;

  /** @param say turns the number of missed arrivals into the button's text */
  constructor(frame, button, say) {
    this.#frame = frame;
    this.#button = button;
    this.#say = say;
    frame.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    button.addEventListener('click', () => this.toEnd());
    // Pictures that load late and a keyboard that opens change the heights without any new message.
    const watch = new ResizeObserver(() => this.#keep());
    watch.observe(frame);
    [...frame.children].forEach((child) => watch.observe(child));
  }

  arrived(count) {
    if (this.#atEnd) this.toEnd();
    else this.#show(this.#missed + count);
  }

  toEnd() {
    this.#atEnd = true;
    this.#keep();
    this.#show(0);
  }

  #keep() {
    if (!this.#atEnd) return;
    this.#frame.scrollTop = this.#frame.scrollHeight;
    this.#top = this.#frame.scrollTop;
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#frame;
    // Only a move upwards leaves the end: a frame that shrinks because quick replies appear also scrolls, but nobody did it.
    if (scrollHeight - scrollTop - clientHeight < NEAR_PIXELS) this.#atEnd = true;
    else if (scrollTop < this.#top) this.#atEnd = false;
    this.#top = scrollTop;
    if (this.#atEnd) this.#show(0);
  }

  #show(missed) {
    this.#missed = missed;
    this.#button.hidden = missed === 0;
    if (missed > 0) this.#button.textContent = this.#say(missed);
  }
}
