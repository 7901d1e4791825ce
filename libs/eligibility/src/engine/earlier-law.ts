import { text } from '@quantieme/law';
import type { CompiledLaw, CompiledTitle } from './compiled-law.ts';
import type { Reason } from './reason.ts';

/** The code was renumbered on this day. What it said under other numbers is not applied. */
const RENUMBERED = '2021-05-01';

/** The title is one of those that the code already gave when it was renumbered: before, nothing is known of it here. */
export const isEarlierLaw = ({ day }: CompiledLaw, { title, version }: CompiledTitle): boolean =>
  version === null && day < RENUMBERED && title.versions[0]?.from === RENUMBERED;

const EARLIER_LAW: Reason = {
  text: text(
    'Le droit antérieur au 1er mai 2021, avant la renumérotation du code, n’est pas appliqué.',
    'The law before 1 May 2021, when the code was renumbered, is not applied.',
  ),
  state: 'unknown',
  presumed: false,
  articles: [],
  facts: [],
};

const NOT_IN_FORCE: Reason = {
  text: text(
    'Aucun texte ne prévoit ce titre à cette date.',
    'No text provides for this title on that day.',
  ),
  state: 'not-met',
  presumed: false,
  articles: [],
  facts: [],
};

/** Why a title has no conditions on the day of the law. */
export const withoutConditions = (law: CompiledLaw, compiled: CompiledTitle): Reason =>
  isEarlierLaw(law, compiled) ? EARLIER_LAW : NOT_IN_FORCE;
