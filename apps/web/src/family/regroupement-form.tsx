import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldGroup, ListGroup } from './field-group.tsx';
import { Fields, type FieldSpec } from './said-fields.tsx';
import { readAt } from './said.ts';
import { useSaidAt, useSaidForm } from './said-form.tsx';
import { custodyOf, WHOLE_FAMILY } from './shared-fields.ts';

const APPLICANT: readonly FieldSpec[] = [
  { name: 'document', label: 'documentHeld', as: 'documents' },
];
const GAPS: readonly FieldSpec[] = [{ name: 'gapsExcused', label: 'gapsExcused', as: 'yes-no' }];

const STAY: readonly FieldSpec[] = [
  { name: 'document', label: 'document', as: 'documents' },
  { name: 'from', label: 'from', as: 'day' },
  { name: 'to', label: 'to', as: 'day' },
];

const SPOUSE: readonly FieldSpec[] = [
  { name: 'union', label: 'union', as: 'unions' },
  { name: 'birthOn', label: 'birthOn', as: 'day' },
  { name: 'inFrance', label: 'inFrance', as: 'yes-no' },
  {
    name: 'document',
    label: 'document',
    as: 'documents',
    when: ({ inFrance }) => inFrance === true,
  },
  {
    name: 'marriedWhileEntitled',
    label: 'marriedWhileEntitled',
    as: 'yes-no',
    when: ({ inFrance }) => inFrance === true,
  },
  { name: 'excludable', label: 'excludable', as: 'yes-no' },
];

const OTHER_SPOUSE: readonly FieldSpec[] = [
  { name: 'otherSpouseInFrance', label: 'otherSpouseInFrance', as: 'yes-no' },
];

const CHILD: readonly FieldSpec[] = [
  { name: 'birthOn', label: 'birthOn', as: 'day' },
  { name: 'of', label: 'of', as: 'childOf' },
  { name: 'link', label: 'link', as: 'childLinks' },
  { name: 'inFrance', label: 'inFrance', as: 'yes-no' },
  ...custodyOf(({ of }) => of === 'one'),
  { name: 'excludable', label: 'excludable', as: 'yes-no' },
];

const PRINCIPLES: readonly FieldSpec[] = [
  { name: 'principlesRespected', label: 'principlesRespected', as: 'yes-no' },
];

/** A spouse who is not asked for is none to the engine. */
function SpouseAsked() {
  const { t } = useTranslation();
  const { value, onChange } = useSaidAt<object>('/spouse');
  return (
    <Checkbox
      label={t('family.labels.spouseAsked')}
      checked={value !== null}
      onChange={(event) => onChange(event.currentTarget.checked ? {} : null)}
    />
  );
}

export function RegroupementForm() {
  const { said } = useSaidForm();
  const spouse = readAt(said, '/spouse') != null;
  return (
    <>
      <FieldGroup title="applicant">
        <Fields at="/applicant" specs={APPLICANT} />
      </FieldGroup>
      <ListGroup
        at="/applicant/stays"
        title="stays"
        item="stay"
        specs={STAY}
        fresh={{ document: null, from: null }}
      />
      <Fields at="/applicant" specs={GAPS} />
      <FieldGroup title="spouse">
        <SpouseAsked />
        {spouse && <Fields at="/spouse" specs={SPOUSE} />}
        <Fields at="" specs={OTHER_SPOUSE} />
      </FieldGroup>
      <ListGroup at="/children" title="children" item="child" specs={CHILD} fresh={{}} />
      <FieldGroup title="whole">
        <Fields at="" specs={WHOLE_FAMILY} />
        <Fields at="" specs={PRINCIPLES} />
      </FieldGroup>
    </>
  );
}
