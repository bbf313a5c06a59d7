// @ts-check

/** A reason to stop that the person at the keyboard can act on: one sentence, shown without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] lines shown below the sentence, such as the tail of a log
   */
  constructor(sentence, details = "") {
    super(sentence);
    this.name = "Refusal";
    this.details = details;
  }
}
