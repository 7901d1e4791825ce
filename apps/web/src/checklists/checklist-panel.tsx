import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  ChecklistGroupView,
  ChecklistView,
  DossierDocumentsView,
} from '@quantieme/api-client';
import { PrintButton } from '../ui/print-button.tsx';
import { TranslationCosts } from '../documents/translation-costs.tsx';
import { LawLink } from '../why/law-link.tsx';
import { ChecklistBasis } from './checklist-basis.tsx';
import { ChecklistQuestions } from './checklist-questions.tsx';
import { useDeciding } from './checklists.queries.ts';
import { FilingWarnings } from './filing-warnings.tsx';
import { ItemLine, type ChecklistPage } from './item-line.tsx';
import styles from './checklists.module.css';

interface GroupProps {
  readonly group: ChecklistGroupView;
  readonly page: ChecklistPage;
}

function Group({ group, page }: GroupProps) {
  const items = group.items.filter(({ state }) => state !== 'not-needed');
  if (items.length === 0) return null;
  return (
    <section aria-label={group.label}>
      <h3 className={styles['heading']}>{group.label}</h3>
      <ul className={styles['items']}>
        {items.map((item) => (
          <ItemLine key={item.key} item={item} page={page} />
        ))}
      </ul>
    </section>
  );
}

/** What the lists name and this request does not ask for, with what decided so. */
function NotNeeded({ page }: { readonly page: ChecklistPage }) {
  const { t } = useTranslation();
  const items = page.checklist.groups
    .flatMap((group) => group.items)
    .filter(({ state }) => state === 'not-needed');
  if (items.length === 0) return null;
  return (
    <details data-print="no">
      <summary>{t('checklist.without', { count: items.length })}</summary>
      <ul className={styles['items']}>
        {items.map((item) => (
          <ItemLine key={item.key} item={item} page={page} />
        ))}
      </ul>
    </details>
  );
}

interface AddItemProps {
  readonly page: ChecklistPage;
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

function AddItem({ page, kinds }: AddItemProps) {
  const { t } = useTranslation();
  const deciding = useDeciding(page.dossierId);
  const listed = new Set(
    page.checklist.groups
      .flatMap(({ items }) => items)
      .filter(({ state }) => state !== 'not-needed')
      .map(({ key }) => key),
  );
  return (
    <div data-print="no" className={styles['addItem']}>
      <Select
        label={t('checklist.another')}
        placeholder={t('checklist.anotherPlaceholder')}
        data={kinds
          .filter(({ id }) => !listed.has(id))
          .map(({ id, label }) => ({ value: id, label }))}
        value={null}
        onChange={(key) => key && deciding.mutate({ key, decision: 'added' })}
        searchable
        limit={40}
        nothingFoundMessage={t('common.noMatch')}
      />
    </div>
  );
}

function Rules({ rules }: Pick<ChecklistView, 'rules'>) {
  const { t } = useTranslation();
  return (
    <details data-print="no">
      <summary>{t('checklist.rules')}</summary>
      <ul className={styles['rules']}>
        {rules.map(({ text, toConfirm, sources }) => (
          <li key={text}>
            {text}
            {toConfirm && <span className="q-dim"> {t('checklist.toConfirm')}</span>}
            {sources.map((source) => (
              <span key={`${source.code} ${source.article}`}>
                {' '}
                <LawLink source={source} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the request asks for, what is held of it, what to mend before filing; printed, the list for the client. */
export function ChecklistPanel({
  page,
  kinds,
  translations,
}: AddItemProps & Pick<DossierDocumentsView, 'translations'>) {
  const { t } = useTranslation();
  const { dossierId, checklist, canWrite } = page;
  const { progress, groups, facts, warnings, rules } = checklist;
  return (
    <section className={styles['panel']} aria-label={t('checklist.title')}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>
          {t('checklist.title')}{' '}
          <span className={styles['progress']}>
            {t('checklist.progress', { ready: progress.ready, needed: progress.needed })}
          </span>
          {progress.unsettled > 0 && (
            <span className="q-dim">
              {' '}
              {t('checklist.unsettled', { count: progress.unsettled })}
            </span>
          )}
        </h2>
        <span data-print="no">
          <PrintButton />
        </span>
      </div>
      <ChecklistBasis dossierId={dossierId} checklist={checklist} canWrite={canWrite} />
      <TranslationCosts translations={translations} />
      <FilingWarnings warnings={warnings} />
      {canWrite && <ChecklistQuestions dossierId={dossierId} facts={facts} />}
      {groups.map((group) => (
        <Group key={group.id} group={group} page={page} />
      ))}
      {canWrite && <AddItem page={page} kinds={kinds} />}
      <NotNeeded page={page} />
      <Rules rules={rules} />
    </section>
  );
}
