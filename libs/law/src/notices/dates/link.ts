import type { DateMention } from './mention.ts';

/**
 * The small words that tie a day to what it is the day of. « Du » ties it to a noun (« la décision du »), « le » to a verb
 * (« notifiée le »), wherever it stands in the sentence.
 */
export type Link = 'of' | 'on' | 'until' | 'after' | 'bare';

const LINKS: readonly (readonly [Link, RegExp])[] = [
  ['until', /\b(?:au\s+plus\s+tard|avant|d'ici|jusqu'a[u]?)(?:\s+l[ea])?\s*$/u],
  [
    'after',
    /\b(?:apres|posterieurement\s+a[u]?|anterieurement\s+a[u]?|a\s+compter)(?:\s+(?:l[ea]|du))?\s*$/u,
  ],
  ['of', /\b(?:du|des|date\s+de)\s*$/u],
  [
    'on',
    /\b(?:l[ea]|ce\s+jour,?(?:\s+l[ea])?|en\s+ce\s+jour|depuis(?:\s+l[ea])?|des\s+l[ea])\s*:?\s*$/u,
  ],
];

/** A day told from another (« hier ») needs no small word to belong to the verb. */
export function linkOf(folded: string, { start, doubts }: DateMention): Link {
  const before = folded.slice(Math.max(0, start - 40), start);
  const tie = LINKS.find(([, pattern]) => pattern.test(before))?.[0];
  const isOn = doubts.includes('relative') || /^l[ea]\s/u.test(folded.slice(start, start + 3));
  return tie ?? (isOn ? 'on' : 'bare');
}
