import { addMonths } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { eventsOf } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, VersionBy } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  isFollowed,
  MEETING,
  meetingDay,
  NO_OPINION_NEEDED,
  REFERRAL,
  referralBefore,
  SUMMONS,
} from './referral.ts';

const NOTICE_DAYS = 15;
const MONTHS_TO_MEET = 3;
const LIMIT = {
  mode: 'before',
  opens: { unit: 'month', count: MONTHS_TO_MEET },
  closes: { unit: 'day', count: NOTICE_DAYS },
} as const;

/** One deadline a meeting: from the summons, else from the meeting, else from the referral. */
function isFirstKnown(scene: Scene): boolean {
  const { type, on } = scene.occurrence;
  if (type === REFERRAL) return !isFollowed(scene);
  const summonses = eventsOf(scene, [SUMMONS]);
  return type === SUMMONS || !summonses.some(({ dates }) => dates.appointmentOn?.equals(on));
}

/** Counted back from the meeting, which may not be later than three months after the referral. */
function start(scene: Scene): Start | null {
  const { type, on } = scene.occurrence;
  if (type === REFERRAL) {
    const latest = addMonths(on, MONTHS_TO_MEET);
    const { fr, en } = longDate(latest);
    const words = text(`Réunion au plus tard le ${fr}`, `Meeting on ${en} at the latest`);
    return startOn(latest, [step('meeting', words, latest)]);
  }
  const meeting = meetingDay(scene);
  return meeting && startOn(meeting, type === SUMMONS ? [noticeGiven(on, meeting)] : []);
}

function noticeGiven(notified: Temporal.PlainDate, meeting: Temporal.PlainDate) {
  const { days } = notified.until(meeting);
  const words =
    days < NOTICE_DAYS
      ? text(
          `Convocation reçue ${days} jours avant la réunion : trop tard, vice de procédure`,
          `Summons received ${days} days before the meeting: too late, a defect of procedure`,
        )
      : text(
          `Convocation reçue ${days} jours avant la réunion : délai respecté`,
          `Summons received ${days} days before the meeting: in time`,
        );
  return step('notice', words, notified, source('CESEDA', 'L432-15'));
}

const referralDay: VersionBy = (scene) => {
  const { on } = scene.occurrence;
  return referralBefore(scene, on)?.on ?? on;
};

/** The person is summoned fifteen days at least before the commission meets. */
export const COMMISSION_CONVOCATION_15_JOURS: Rule = {
  id: 'commission-convocation-15-jours',
  label: text('Commission : dernier jour pour convoquer', 'Commission: last day to summon'),
  explanation: text(
    "L'étranger est convoqué par écrit quinze jours au moins avant la réunion de la commission, par une lettre qui dit la date, l'heure, le lieu et ses droits. Une convocation plus tardive est un vice de procédure. L'aide juridictionnelle est possible.",
    'The person is summoned in writing at least fifteen days before the commission meets, by a letter stating the day, hour, place and rights. A later summons is a defect of procedure. Legal aid is possible.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: [SUMMONS, MEETING, REFERRAL], when: isFirstKnown, start },
  versionBy: referralDay,
  versionDate: text('jour de la saisine', 'day of the referral'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [
        source('CESEDA', 'L312-2', day('2005-03-01')),
        source('CESEDA', 'L312-1', day('2007-11-21')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CESEDA', 'L432-15'),
        source('CESEDA', 'L432-13', day('2021-05-01')),
        source('CESEDA', 'R432-11'),
      ],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: [SUMMONS],
      when: ({ occurrence }) => occurrence.type === REFERRAL,
      reason: text('Convocation reçue', 'Summons received'),
    },
    NO_OPINION_NEEDED,
  ],
  effect: text(
    "Une convocation reçue ensuite prive d'une garantie : l'avis et le refus qui le suit sont irréguliers.",
    'A summons received later takes away a guarantee: the opinion and the refusal after it are irregular.',
  ),
  questions: [
    {
      fact: 'appointmentOn',
      kind: 'date',
      question: text(
        'Quel jour la commission se réunit-elle ?',
        'On which day does the commission meet?',
      ),
      effect: text('Le délai se compte avant ce jour', 'The time is counted back from that day'),
      when: (scene) => meetingDay(scene) === null,
    },
  ],
  calculator: { event: SUMMONS, startsAs: 'appointmentOn' },
};
