import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';

/** Six months without a decision of OFPRA: an asylum seeker may be allowed to work. */
export const AUTORISATION_TRAVAIL_ASILE_6_MOIS: Rule = {
  id: 'autorisation-travail-asile-6-mois',
  label: text(
    "Demandeur d'asile : accès au travail après six mois",
    'Asylum seeker: access to work after six months',
  ),
  explanation: text(
    "L'accès au travail peut être autorisé quand l'OFPRA, sans faute du demandeur, n'a pas statué dans les six mois de l'introduction de la demande. Le premier jour utile est le lendemain.",
    'Access to work may be allowed when OFPRA, through no fault of the claimant, has not ruled within six months of the lodging of the claim. The first useful day is the next one.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['dossier-ofpra'], start: fromNamed('receivedOn') },
  versionBy: startDay,
  versionDate: text("introduction de la demande d'asile", 'claim lodged'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(6, 'no'),
      sources: [source('CESEDA', 'L554-1'), source('CESEDA', 'L554-3')],
      toVerify: true,
    },
  ],
  adjust: (window) => ({ ...window, opensOn: window.lastDay?.add({ days: 1 }) ?? null }),
  endings: [
    {
      outcome: 'extinguished',
      by: ['decision-ofpra', 'protection-notifiee', 'protection-accordee'],
      actedOn: ({ dates, on }) => dates.decidedOn ?? on,
      reason: text("L'OFPRA a statué avant six mois", 'OFPRA ruled within six months'),
    },
  ],
  effect: text(
    "L'employeur peut demander l'autorisation de travail : le silence de deux mois l'accorde.",
    'The employer may ask for the work authorisation: two months of silence grant it.',
  ),
  calculator: { event: 'dossier-ofpra', startsAs: 'receivedOn' },
};
