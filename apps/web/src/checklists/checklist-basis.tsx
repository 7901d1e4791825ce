import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import { useAnswering } from './checklists.queries.ts';
import styles from './checklists.module.css';

interface ChecklistBasisProps {
  readonly dossierId: string;
  readonly checklist: ChecklistView;
}

function Change({ dossierId, checklist }: ChecklistBasisProps) {
  const { t } = useTranslation();
  const { lists, picked, available, filingOn, filingKnown } = checklist;
  const answering = useAnswering(dossierId);
  return (
    <div className={styles['change']}>
      <MultiSelect
        label={t('checklist.lists')}
        data={available.map(({ id, label }) => ({ value: id, label }))}
        value={lists.map(({ id }) => id)}
        onChange={(chosen) => answering.mutate({ lists: chosen })}
        searchable
      />
      <DateField
        label={t('checklist.filing')}
        value={filingKnown ? filingOn : null}
        onChange={(day) => answering.mutate({ filingOn: day })}
      />
      {picked && (
        <Button variant="subtle" onClick={() => answering.mutate({ lists: null })}>
          {t('checklist.called')}
        </Button>
      )}
    </div>
  );
}

/** On which lists and for which day the documents are looked at. */
export function ChecklistBasis({
  canWrite,
  ...props
}: ChecklistBasisProps & { readonly canWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [changing, setChanging] = useState(false);
  const { lists, filingOn, filingKnown, appointmentOn } = props.checklist;
  const day = { on: plainDate(filingOn, language) };
  return (
    <div className={styles['basis']}>
      <p className="q-dim">
        {lists.map(({ label }) => label).join(' + ') || t('checklist.noList')}
        {' · '}
        {filingKnown ? t('checklist.filedOn', day) : t('checklist.filedToday', day)}
        {appointmentOn !== null &&
          ` · ${t('checklist.appointmentOn', { on: plainDate(appointmentOn, language) })}`}
      </p>
      {canWrite && (
        <Button
          variant="subtle"
          size="compact-xs"
          data-print="no"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {t('common.edit')}
        </Button>
      )}
      {changing && <Change {...props} />}
    </div>
  );
}
