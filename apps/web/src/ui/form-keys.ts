import type { KeyboardEvent } from 'react';

/**
 * Enter in a list chooses an option, even one that is still loading: it never sends the form. Ctrl+Enter sends it from
 * any field.
 */
export const formKeys =
  (send?: () => unknown) =>
  (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter') return;
    const withModifier = event.ctrlKey || event.metaKey;
    const inList = (event.target as HTMLElement).getAttribute('role') === 'combobox';
    if (inList || (withModifier && send)) event.preventDefault();
    if (withModifier) send?.();
  };
