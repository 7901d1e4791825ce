import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView, KinshipView, RelativeView } from '@quantieme/api-client';
import { isArrow, neighbour, type Box } from '../derivation/neighbour.ts';
import { useCountryName } from '../eligibility/use-countries.ts';
import { useClock } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ageOn } from './age.ts';
import styles from './family-graph.module.css';
import { familyLayout, type FamilyLayout } from './family-layout.ts';

interface FamilyGraphProps {
  /** The person it is drawn around comes first. */
  readonly family: FamilyView;
}

interface PersonBoxProps {
  readonly person: RelativeView;
  readonly box: Box;
  readonly isFirst: boolean;
  /** The one box that Tab reaches; arrow keys reach the others. */
  readonly isReached: boolean;
  readonly onReach: () => void;
}

function About({ person }: Pick<PersonBoxProps, 'person'>) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const nameOf = useCountryName();
  const { birthDate, nationalities } = person;
  const age = birthDate === null ? null : ageOn(birthDate, today);
  const said = [age === null ? null : t('persons.age', { age }), ...nationalities.map(nameOf)];
  return said.filter((word) => word !== null).join(' · ');
}

function PersonBox({ person, box, isFirst, isReached, onReach }: PersonBoxProps) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const { id, displayName, titleUntil } = person;
  const isOver = titleUntil !== null && titleUntil < today;
  return (
    <Link
      to="/clients/$id"
      params={{ id }}
      className={styles['box']}
      style={{ left: box.x, top: box.y, inlineSize: box.width, blockSize: box.height }}
      data-node={id}
      aria-current={isFirst ? 'true' : undefined}
      tabIndex={isReached ? 0 : -1}
      title={displayName}
      onFocus={onReach}
    >
      <bdi className={styles['name']}>{displayName}</bdi>
      <span className={styles['about']}>
        <About person={person} />
      </span>
      {titleUntil !== null && (
        <span className={styles['about']} data-over={isOver || undefined}>
          {t(isOver ? 'relations.titleOver' : 'relations.titleUntil')}{' '}
          <CivilDate on={titleUntil} as="plain" />
        </span>
      )}
    </Link>
  );
}

/** A line between generations needs no word; what joins two of the same one is named, with its dates. */
function Words({ relation }: { readonly relation: KinshipView }) {
  const { t } = useTranslation();
  const { kind, fromOn, toOn } = relation;
  const isOfGenerations = kind === 'parent' || kind === 'enfant';
  if (isOfGenerations && fromOn === null && toOn === null) return null;
  return (
    <>
      {!isOfGenerations && t(`relations.kinds.${kind}`)}
      {fromOn !== null && (
        <>
          {' '}
          {t('relations.since')} <CivilDate on={fromOn} as="plain" />
        </>
      )}
      {toOn !== null && (
        <>
          {' '}
          {t('relations.until')} <CivilDate on={toOn} as="plain" />
        </>
      )}
    </>
  );
}

function Lines({ layout }: { readonly layout: FamilyLayout }) {
  return (
    <>
      <svg
        className={styles['lines']}
        width={layout.width}
        height={layout.height}
        aria-hidden="true"
      >
        {layout.lines.map(({ relation, path }) => (
          <path key={relation.id} d={path} data-over={relation.toOn !== null || undefined} />
        ))}
      </svg>
      {layout.lines.map(({ relation, x, y }) => (
        <span key={relation.id} className={styles['words']} style={{ left: x, top: y }}>
          <Words relation={relation} />
        </span>
      ))}
    </>
  );
}

/** A family drawn by generations. The list of relations says the same in words, for whoever does not see it. */
export function FamilyGraph({ family }: FamilyGraphProps) {
  const { t } = useTranslation();
  const [reached, setReached] = useState<string | null>(null);
  const layout = familyLayout(family);
  const current = family.people.some(({ id }) => id === reached) ? reached : family.people[0]?.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = neighbour(layout.boxes, current ?? '', event.key);
    if (next === null) return;
    const box = `[data-node="${CSS.escape(next)}"]`;
    event.currentTarget.querySelector<HTMLElement>(box)?.focus();
  };
  return (
    <div className={styles['scroller']}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys of the links inside */}
      <div
        role="group"
        aria-label={t('relations.graph')}
        className={styles['drawing']}
        style={{ inlineSize: layout.width, blockSize: layout.height }}
        onKeyDown={move}
      >
        <Lines layout={layout} />
        {family.people.map((person, index) => {
          const box = layout.boxes.find(({ id }) => id === person.id);
          return (
            box && (
              <PersonBox
                key={person.id}
                person={person}
                box={box}
                isFirst={index === 0}
                isReached={person.id === current}
                onReach={() => setReached(person.id)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
