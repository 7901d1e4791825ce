import type { Example } from '../testing/examples.ts';

/** The same examples on earlier days, on which the law said the same in other articles. */
export const onEarlierDays = (
  days: readonly string[],
  examples: readonly Example[],
): readonly Example[] =>
  days.flatMap((on) =>
    examples.map(([said, differs, verdict]): Example => [
      `${on}: ${said}`,
      differs,
      verdict,
      { on },
    ]),
  );
