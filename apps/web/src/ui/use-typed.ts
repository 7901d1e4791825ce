import { useState } from 'react';

/**
 * What is typed over what is recorded. A field that nobody has touched follows the record, so that what others change
 * shows and is not undone; a field that was typed in stays as it was typed.
 */
export function useTyped<Fields extends object>(recorded: Fields) {
  const [typed, setTyped] = useState<Partial<Fields>>({});
  return {
    draft: { ...recorded, ...typed },
    typed,
    type: (said: Partial<Fields>) => setTyped((before) => ({ ...before, ...said })),
    clear: () => setTyped({}),
  };
}
