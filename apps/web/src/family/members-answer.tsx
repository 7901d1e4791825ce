import { useTranslation } from 'react-i18next';
import type { FamilyMembersView, FamilyState } from '@quantieme/api-client';
import { Link } from '@tanstack/react-router';
import { Counts, FamilyAnswer } from './family-answer.tsx';
import styles from './family-result.module.css';
import { searchOf, type FamilyOf } from './family-search.ts';
import { FamilySteps } from './family-steps.tsx';
import { listAt, type Said } from './said.ts';
import { StateMark } from './state-mark.tsx';
import type { PlaceOf } from './places.ts';

interface MembersAnswerProps {
  readonly answer: FamilyMembersView;
  readonly said: Said;
  readonly placeOf: PlaceOf;
  /** The conditions that have a part of their own; null where it is not started. */
  readonly others?: Readonly<Record<'resources' | 'housing', FamilyState | null>>;
  readonly of: FamilyOf;
}

/** « Conjoint », « Enfant 2 », « Personne 1 · Frère ou sœur ». */
function useNameOf(said: Said): (pointer: string) => string {
  const { t } = useTranslation();
  return (pointer) => {
    const [, list, place] = pointer.split('/');
    if (list === 'spouse') return t('family.choices.owners.spouse');
    const number = Number(place) + 1;
    if (list === 'children') return t('family.groups.child', { number });
    const kind = listAt(said, '/members')[Number(place)]?.['kind'];
    const name = t('family.groups.member', { number });
    return typeof kind === 'string'
      ? `${name} · ${t(`family.choices.memberKinds.${kind as 'spouse'}`)}`
      : name;
  };
}

function Members({ answer, said }: Pick<MembersAnswerProps, 'answer' | 'said'>) {
  const { t } = useTranslation();
  const nameOf = useNameOf(said);
  if (answer.members.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('family.known.members')}</h3>
      {answer.members.map(({ pointer, verdict, steps }) => (
        <section key={pointer} className={styles['member']} aria-label={nameOf(pointer)}>
          <h4 className={styles['memberName']}>
            {nameOf(pointer)} <StateMark state={verdict} />
          </h4>
          <FamilySteps steps={steps} />
        </section>
      ))}
    </section>
  );
}

/** Resources and dwelling are assessed apart: what they came to, and the way there. */
function Others({
  others,
  of,
}: Pick<MembersAnswerProps, 'of'> & Required<Pick<MembersAnswerProps, 'others'>>) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className={styles['heading']}>{t('family.known.others')}</h3>
      <ul className={styles['others']}>
        {(['resources', 'housing'] as const).map((part) => (
          <li key={part}>
            <Link to="/famille" search={searchOf(part, of)}>
              {t(`family.part.${part}`)}
            </Link>
            <StateMark state={others[part] ?? 'unknown'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MembersAnswer({ answer, said, placeOf, others, of }: MembersAnswerProps) {
  const nameOf = useNameOf(said);
  const { members } = answer;
  const aboutOf = (pointer: string) => {
    const member = members.find((each) => pointer.startsWith(`${each.pointer}/`));
    return member ? nameOf(member.pointer) : null;
  };
  return (
    <FamilyAnswer
      answer={answer}
      placeOf={placeOf}
      aboutOf={aboutOf}
      summary={<Counts steps={[...answer.steps, ...members.flatMap(({ steps }) => steps)]} />}
      after={
        <>
          <Members answer={answer} said={said} />
          {others && <Others others={others} of={of} />}
        </>
      }
    />
  );
}
