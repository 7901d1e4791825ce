import { Button, Checkbox } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { valuesOf } from './choices.ts';
import styles from './family-form.module.css';
import { FieldGroup } from './field-group.tsx';
import { Fields, type FieldSpec } from './said-fields.tsx';
import { useSaidAt } from './said-form.tsx';

const DWELLING: readonly FieldSpec[] = [
  { name: 'zone', label: 'zone', as: 'zones' },
  { name: 'persons', label: 'persons', as: 'count' },
  { name: 'surface', label: 'surface', as: 'amount' },
];

const DECENT: readonly FieldSpec[] = [{ name: 'decent', label: 'decent', as: 'yes-no' }];

const AVAILABILITY: readonly FieldSpec[] = [
  { name: 'available', label: 'available', as: 'yes-no' },
  { name: 'availableOn', label: 'availableOn', as: 'day', when: toCome },
  { name: 'arrivalOn', label: 'arrivalOn', as: 'day', when: toCome },
  { name: 'signedPapers', label: 'signedPapers', as: 'yes-no', when: toCome },
];

function toCome({ available }: Readonly<Record<string, unknown>>): boolean {
  return available === false;
}

const OFFICIAL = [
  ['list', 'https://www.data.gouv.fr/datasets/656715871172d08f8f680063'],
  [
    'order',
    'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query=arr%C3%AAt%C3%A9%201er%20ao%C3%BBt%202014%20zonage%20304-1',
  ],
] as const;

/** Zones are fixed by an order, commune by commune: the page never guesses one. */
function ZoneHelp() {
  const { t } = useTranslation();
  return (
    <details className={styles['folded']}>
      <summary>{t('family.zone.help')}</summary>
      <p className={styles['hint']}>{t('family.zone.text')}</p>
      <ul className={styles['links']}>
        {OFFICIAL.map(([name, href]) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noreferrer">
              {t(`family.zone.${name}`)}
              <IconExternalLink size={12} stroke={1.7} aria-label={t('why.newWindow')} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Defects() {
  const { t } = useTranslation();
  const { value, onChange } = useSaidAt<readonly string[]>('/defects');
  const words = (each: string) =>
    t(`family.choices.defects.${each}` as 'family.choices.defects.shell');
  return (
    <Checkbox.Group
      label={t('family.groups.defects')}
      value={[...(value ?? [])]}
      onChange={(defects) => onChange(defects)}
    >
      <div className={styles['checks']} data-pointer="/defects">
        {valuesOf('defects').map((each) => (
          <Checkbox key={each} value={each} label={words(each)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function VisitRefused() {
  const { t } = useTranslation();
  const { value, onChange } = useSaidAt<boolean>('/visitRefused');
  return (
    <Checkbox
      label={t('family.labels.visitRefused')}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked ? true : null)}
    />
  );
}

interface HousingFormProps {
  /** Size of the family as the resources count it; null while unknown. */
  readonly familySize: number | null;
}

export function HousingForm({ familySize }: HousingFormProps) {
  const { t } = useTranslation();
  const persons = useSaidAt<number>('/persons');
  const decent = useSaidAt<boolean>('/decent');
  return (
    <>
      <FieldGroup title="dwelling">
        <Fields at="" specs={DWELLING} />
        {familySize !== null && persons.value === null && (
          <Button variant="default" onClick={() => persons.onChange(familySize)}>
            {t('family.persons', { count: familySize })}
          </Button>
        )}
        <ZoneHelp />
      </FieldGroup>
      <FieldGroup title="decency">
        <Fields at="" specs={DECENT} />
        {decent.value !== true && <Defects />}
      </FieldGroup>
      <FieldGroup title="availability">
        <Fields at="" specs={AVAILABILITY} />
        <VisitRefused />
      </FieldGroup>
    </>
  );
}
