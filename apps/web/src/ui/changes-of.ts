/** What is said otherwise than it is recorded: what is left out stays, and keeps what was computed from it. */
export function changesOf<Said extends object>(said: Said, recorded: Said): Partial<Said> {
  const written = new Map(
    Object.entries(recorded).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const changed = Object.entries(said).filter(
    ([name, value]) => JSON.stringify(value) !== written.get(name),
  );
  return Object.fromEntries(changed) as Partial<Said>;
}
