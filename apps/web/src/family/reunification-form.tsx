import { FieldGroup, ListGroup } from './field-group.tsx';
import { Fields, type FieldSpec } from './said-fields.tsx';
import type { Said } from './said.ts';
import { custodyOf, WHOLE_FAMILY } from './shared-fields.ts';

const SPONSOR: readonly FieldSpec[] = [
  { name: 'status', label: 'status', as: 'protections' },
  {
    name: 'statelessCard',
    label: 'statelessCard',
    as: 'yes-no',
    when: ({ status }) => status === 'stateless',
  },
  { name: 'claimOn', label: 'claimOn', as: 'day' },
  { name: 'grantedOn', label: 'grantedOn', as: 'day' },
  { name: 'birthOn', label: 'birthOn', as: 'day' },
  { name: 'married', label: 'married', as: 'yes-no' },
  { name: 'otherSpouseInFrance', label: 'otherSpouseInFrance', as: 'yes-no' },
  { name: 'threat', label: 'threat', as: 'yes-no' },
];

const isOf =
  (...kinds: readonly string[]) =>
  ({ kind }: Said) =>
    typeof kind === 'string' && kinds.includes(kind);

const MEMBER: readonly FieldSpec[] = [
  { name: 'kind', label: 'kind', as: 'memberKinds', required: true },
  { name: 'birthOn', label: 'birthOn', as: 'day' },
  { name: 'unionOn', label: 'unionOn', as: 'day', when: isOf('spouse', 'civil-partner') },
  {
    name: 'commonLifeBeforeClaim',
    label: 'commonLifeBeforeClaim',
    as: 'yes-no',
    when: isOf('concubin'),
  },
  {
    name: 'married',
    label: 'married',
    as: 'yes-no',
    when: isOf('child-of-couple', 'child-of-one', 'sibling'),
  },
  { name: 'dependent', label: 'dependent', as: 'yes-no', when: isOf('sibling') },
  ...custodyOf(isOf('child-of-one')),
  { name: 'barred', label: 'barred', as: 'yes-no' },
];

export function ReunificationForm() {
  return (
    <>
      <FieldGroup title="sponsor">
        <Fields at="/sponsor" specs={SPONSOR} />
      </FieldGroup>
      <ListGroup
        at="/members"
        title="members"
        item="member"
        specs={MEMBER}
        fresh={{ kind: 'spouse' }}
      />
      <FieldGroup title="whole">
        <Fields at="" specs={WHOLE_FAMILY} />
      </FieldGroup>
    </>
  );
}
