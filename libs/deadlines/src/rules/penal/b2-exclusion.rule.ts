import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromRuling, requested, REQUESTED, SIX_MONTHS } from './common.ts';
import { withFirstDay } from '../first-day.ts';

/** First day on which the removal of a conviction from the B2 may be asked for after the trial. */
export const B2_EXCLUSION: Rule = {
  id: 'b2-exclusion',
  label: text('Exclusion du bulletin n° 2', 'Removal from the criminal record (B2)'),
  explanation: text(
    "L'exclusion se demande à l'audience ou plus tard : alors pas avant six mois après la condamnation, puis six mois après chaque refus. Elle lève aussi les incapacités nées de la mention. Elle est exclue pour les infractions de l'article 706-47. Le TAJ demeure.",
    'Removal is asked for at the trial or later: then not before six months after the conviction, and six months after each refusal. It also lifts the disqualifications that the entry brings. It is excluded for the offences of article 706-47. Police files remain.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['condamnation-definitive', 'b2-exclusion-refusee'],
    when: ({ occurrence: { event } }) => yesNo(event, 'excludedOffence') !== true,
    start: fromRuling,
  },
  versionBy: eventDay,
  versionDate: REQUESTED,
  versions: [
    {
      from: null,
      to: null,
      limit: SIX_MONTHS,
      sources: [
        source('CPP', '775-1'),
        source('CPP', '702-1'),
        source('CPP', '703'),
        source('CPP', '706-47'),
      ],
      toVerify: true,
    },
  ],
  adjust: withFirstDay,
  endings: [
    requested(['b2-exclusion-demandee']),
    {
      outcome: 'superseded',
      by: ['b2-exclusion-refusee'],
      timing: 'any-time',
      reason: text('Refus : six mois de plus', 'Refused: six months more'),
    },
    {
      outcome: 'extinguished',
      by: ['b2-exclusion-accordee'],
      timing: 'any-time',
      reason: text('Mention exclue du bulletin n° 2', 'Entry removed from the B2'),
    },
  ],
  effect: text(
    'Avant ce jour, la demande postérieure au procès est irrecevable.',
    'Before that day a request after the trial is inadmissible.',
  ),
  questions: [
    {
      fact: 'excludedOffence',
      kind: 'boolean',
      question: text(
        "L'infraction figure-t-elle à l'article 706-47 du code de procédure pénale ?",
        'Is the offence one of article 706-47 of the code of criminal procedure?',
      ),
      effect: text("L'exclusion serait impossible", 'Removal would be impossible'),
      when: ({ occurrence: { event } }) =>
        event?.type === 'condamnation-definitive' && yesNo(event, 'excludedOffence') === null,
    },
  ],
  calculator: {
    event: 'condamnation-definitive',
    startsAs: 'decidedOn',
    details: { excludedOffence: false },
  },
};
