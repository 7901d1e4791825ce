import sheet from '@mantine/core/styles.css?url';

let asked: Promise<void> | undefined;

function load(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = sheet;
  // Before our own: where both say something, ours is what counts.
  const first = document.querySelector('link[rel=stylesheet]');
  if (first) first.after(link);
  else document.head.prepend(link);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      asked = undefined;
      link.remove();
      resolve();
    });
  });
}

/** The library's styles for whatever comes after the first screens, which brought no more than they show. */
export const allStyles = (): Promise<void> => (asked ??= load());
