import { useTranslation } from 'react-i18next';
import type { FamilyResourcesView } from '@quantieme/api-client';
import styles from './family-form.module.css';
import { FieldGroup, FoldedGroup } from './field-group.tsx';
import { Incomes, type IncomesProps } from './income-form.tsx';
import { Fields, type FieldSpec } from './said-fields.tsx';

const FAMILY: readonly FieldSpec[] = [
  { name: 'spouse', label: 'spousePlace', as: 'spousePlaces' },
  { name: 'childrenJoining', label: 'childrenJoining', as: 'count' },
  { name: 'childrenInFrance', label: 'childrenInFrance', as: 'count' },
];

const APPLICANT: readonly FieldSpec[] = [
  { name: 'allowance', label: 'allowance', as: 'allowances' },
  { name: 'birthOn', label: 'applicantBirth', as: 'day' },
  { name: 'regularStaySince', label: 'regularStaySince', as: 'day' },
];

const MARRIAGE: readonly FieldSpec[] = [{ name: 'marriedOn', label: 'marriedOn', as: 'day' }];

const NOW: readonly FieldSpec[] = [
  { name: 'gross', label: 'nowGross', as: 'amount' },
  { name: 'net', label: 'nowNet', as: 'amount' },
];

const LOCAL: readonly FieldSpec[] = [
  { name: 'localMinimumWage', label: 'localMinimumWage', as: 'amount' },
];

/** Where the minimum wage is a local one, the answer asks for it. */
const asksForWage = (answer: FamilyResourcesView | undefined) =>
  answer?.questions.some(({ pointer }) => pointer === '/localMinimumWage') === true;

interface ResourcesFormProps extends IncomesProps {
  readonly localWage: unknown;
}

export function ResourcesForm({ localWage, ...incomes }: ResourcesFormProps) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title="family">
        <Fields at="/family" specs={FAMILY} />
        {(localWage != null || asksForWage(incomes.answer)) && <Fields at="" specs={LOCAL} />}
      </FieldGroup>
      <Incomes {...incomes} />
      <FoldedGroup title="exemptions">
        <Fields at="/applicant" specs={APPLICANT} />
        <Fields at="/family" specs={MARRIAGE} />
      </FoldedGroup>
      <FoldedGroup title="since">
        <p className={styles['hint']}>{t('family.groups.sinceHint')}</p>
        <Fields at="/monthlyNow" specs={NOW} />
      </FoldedGroup>
    </>
  );
}
