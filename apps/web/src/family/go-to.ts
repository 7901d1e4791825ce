const FOCUSABLE = 'input, select, button, textarea';

/** The longest place of the page that holds a pointer. */
function heldAt(pointer: string): Element | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.querySelector(`[data-pointer="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return null;
}

function focusIn(holder: Element | null): void {
  const target = holder?.matches(FOCUSABLE) ? holder : holder?.querySelector(FOCUSABLE);
  holder?.closest('details')?.setAttribute('open', '');
  if (target instanceof HTMLElement) target.focus();
}

/** Brings somebody to the field at a place of the request, unfolding what hides it. */
export const goTo = (pointer: string): void => focusIn(heldAt(pointer));

/** Brings somebody to a month of the first income. */
export const goToMonth = (month: string): void =>
  focusIn(document.querySelector(`[data-month="${CSS.escape(month)}"]`));
