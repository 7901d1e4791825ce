import { decision, source, type CaseEvent } from '@quantieme/law';
import { eventsOf } from '../../engine/lookup.ts';
import type { Step } from '../../engine/model.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';

const ATTEMPTS = ['rdv-tentative'];
const DAYS_OF_A_WEEK = 7;

const isFirst = (scene: Scene): boolean =>
  eventsOf(scene, ATTEMPTS)[0]?.id === scene.occurrence.key;

function fromFirstAttempt(scene: Scene): Start | null {
  const attempts = eventsOf(scene, ATTEMPTS);
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (!first || !last) return null;
  const steps = [counted(attempts, first, last), ...implicitRefusals(scene)];
  return startOn(first.on, steps);
}

/** "Several attempts not made in the same week": the span counts, not the calendar weeks. */
function counted(attempts: readonly CaseEvent[], first: CaseEvent, last: CaseEvent): Step {
  const days = new Set(attempts.map(({ on }) => String(on))).size;
  const span = first.on.until(last.on).days;
  const short = span < DAYS_OF_A_WEEK;
  const [fr, en] = short
    ? ["moins d'une semaine : insuffisant", 'less than a week: not enough']
    : ["plus d'une semaine", 'more than a week'];
  const words = text(
    `Tentatives : ${attempts.length}, jours distincts : ${days}, étalées sur ${span} jours, ${fr}`,
    `Attempts: ${attempts.length}, distinct days: ${days}, over ${span} days, ${en}`,
  );
  return step('attempts', words, last.on, decision('435594'));
}

function implicitRefusals({ births }: Scene): readonly Step[] {
  return births
    .filter(({ type }) => type === 'refus-implicite-ne')
    .map(({ on }) => {
      const { fr, en } = longDate(on);
      const words = text(
        `À partir du refus implicite (${fr}), seul le référé-suspension est ouvert`,
        `From the implicit refusal (${en}), only a suspension is open`,
      );
      return step('implicit-refusal', words, on, source('CJA', 'L521-1'));
    });
}

/** Useful measures, for an appointment that cannot be had. */
export const REFERE_MESURES_UTILES_RDV: Rule = {
  id: 'refere-mesures-utiles-rdv',
  label: text('Référé mesures utiles : rendez-vous', 'Useful measures: appointment'),
  explanation: text(
    "Aucun délai : il faut prouver plusieurs tentatives qui n'ont pas été faites la même semaine, chacune avec son jour, son heure et sa capture d'écran. L'urgence est présumée pour un renouvellement. Cela n'arrête pas les fenêtres de renouvellement, et un refus, même implicite, ferme cette voie.",
    'No time limit: one must prove several attempts not made in the same week, each with its day, hour and screenshot. Urgency is presumed for a renewal. It does not stop the renewal windows, and a refusal, even implicit, closes this way.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ATTEMPTS, when: isFirst, start: fromFirstAttempt },
  versionBy: startDay,
  versionDate: text('jour de la première tentative', 'day of the first attempt'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'none' },
      sources: [source('CJA', 'L521-3'), source('CJA', 'L523-1'), decision('435594')],
      toVerify: true,
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['refere-mesures-utiles-depose', 'convocation-recue', 'demande-deposee'],
      timing: 'any-time',
      reason: text('Juge saisi, ou rendez-vous obtenu', 'Judge seised, or appointment obtained'),
    },
    {
      outcome: 'superseded',
      by: ['refus-implicite-ne', 'refus-notifie', 'enregistrement-refuse'],
      timing: 'any-time',
      reason: text(
        'Une décision existe : le référé-suspension est la voie ouverte',
        'A decision exists: a suspension is the way open',
      ),
    },
  ],
  effect: text(
    'Injonction de donner un rendez-vous dans un délai fixé.',
    'Injunction to give an appointment within a set time.',
  ),
  calculator: { event: 'rdv-tentative', startsAs: 'filedOn' },
};
