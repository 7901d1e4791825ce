/**
 * Says that something was done, even if what came of it has replaced the form that asked: the callbacks of a mutation
 * are forgotten with their form. What failed is shown by the mutation itself.
 */
export function whenDone<Answer>(done: Promise<Answer>, say: (answer: Answer) => void): void {
  void done.then(say, () => undefined);
}
