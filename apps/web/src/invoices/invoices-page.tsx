import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceFigures, InvoiceSummary } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { LoadedList } from '../ui/long-list/loaded-list.tsx';
import { RowPick, useIsPicked } from '../ui/long-list/selection-context.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { AccountingExports } from './accounting-exports.tsx';
import { InvoiceActs } from './invoice-acts.tsx';
import { INVOICE_FILTERS, type InvoiceFilter } from './invoice-search.ts';
import { endlessInvoicesQuery } from './invoices.queries.ts';
import { NewInvoice } from './new-invoice.tsx';
import styles from './invoices.module.css';

const TYPING_MS = 250;
const FIGURES = ['net', 'received', 'due', 'overdue'] as const;

/** Their place is kept until they come with the list. */
function Figures({ figures }: { readonly figures: InvoiceFigures | null }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const amounts = figures && { ...figures, overdue: figures.overdueDue };
  return (
    <dl className={styles['figures']}>
      {FIGURES.map((name) => (
        <div key={name}>
          <dt>{t(`invoices.figures.${name}`)}</dt>
          <dd>{amounts ? euros(amounts[name].amount) : '\u00A0'}</dd>
        </div>
      ))}
    </dl>
  );
}

interface InvoiceLineProps {
  readonly invoice: InvoiceSummary;
  readonly index: number;
}

/** What it is told by: a draft has no number. */
const calledIn = ({ number, buyerName }: InvoiceSummary, draft: string) =>
  `${number ?? draft} · ${buyerName}`;

function InvoiceLine({ invoice, index }: InvoiceLineProps) {
  const { t } = useTranslation();
  const euros = useEuros();
  const language = useLanguage();
  const isPicked = useIsPicked(invoice.id);
  const { id, number, buyerName, dossier, issuedOn, daysLate, standing, gross } = invoice;
  return (
    <div
      className={styles['line']}
      data-row
      data-index={index}
      data-picked={isPicked === true || undefined}
    >
      <RowPick id={id} index={index} name={calledIn(invoice, t('invoices.standings.draft'))} />
      <Link to="/factures/$id" params={{ id }} data-row-main>
        {number ?? t('invoices.standings.draft')}
      </Link>
      <span className={styles['cut']}>{buyerName}</span>
      <span className="q-dim q-figures">{dossier?.reference}</span>
      <span className="q-dim q-figures">{issuedOn && plainDate(issuedOn, language)}</span>
      <span className={daysLate > 0 ? styles['late'] : undefined}>
        {t(`invoices.standings.${standing}`)}
        {daysLate > 0 && ` · ${t('invoices.late', { days: daysLate })}`}
      </span>
      <span className={styles['amount']}>{euros(gross.amount)}</span>
    </div>
  );
}

function Filters() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/factures' });
  const [typed, setTyped] = useState(search.q ?? '');
  const go = (change: { q?: string; etat?: InvoiceFilter }) =>
    void navigate({ to: '/factures', search: change, replace: true });
  const { etat } = search;
  const apply = useDebouncedCallback(
    (q: string) => go({ ...(etat ? { etat } : {}), ...(q ? { q } : {}) }),
    TYPING_MS,
  );
  return (
    <Toolbar>
      <Select
        size="xs"
        allowDeselect={false}
        aria-label={t('invoices.filter')}
        value={etat ?? 'all'}
        data={(['all', ...INVOICE_FILTERS] as const).map((value) => ({
          value,
          label: t(`invoices.filters.${value}`),
        }))}
        onChange={(value) => {
          const chosen = INVOICE_FILTERS.find((known) => known === value);
          go({ ...(chosen ? { etat: chosen } : {}), ...(typed ? { q: typed } : {}) });
        }}
      />
      <TextInput
        size="xs"
        type="search"
        aria-label={t('invoices.search')}
        placeholder={t('invoices.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          apply(event.currentTarget.value);
        }}
      />
    </Toolbar>
  );
}

export function InvoicesPage() {
  const { t } = useTranslation();
  const can = useCan();
  const { q, etat } = useSearch({ from: '/inside/factures' });
  const list = useInfiniteQuery(
    endlessInvoicesQuery({ ...(q ? { q } : {}), ...(etat ? { status: etat } : {}) }),
  );
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const figures = list.data?.pages[0]?.figures ?? null;
  const isFiltered = q !== undefined || etat !== undefined;
  return (
    <Page
      title={t('invoices.title')}
      actions={
        <>
          <AccountingExports />
          {can('billing:write') && <NewInvoice />}
        </>
      }
    >
      {!list.error && <Figures figures={figures} />}
      <Filters />
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows rows={12} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={isFiltered ? t('common.noMatch') : t('invoices.none')}>
          {isFiltered ? undefined : t('invoices.noneText')}
        </EmptyState>
      )}
      <LoadedList
        rows={rows}
        asked={{ q, etat }}
        canChoose
        nameOf={(invoice) => calledIn(invoice, t('invoices.standings.draft'))}
        acts={(chosen, answered) => <InvoiceActs chosen={chosen} answered={answered} />}
      >
        {rows.map((invoice, index) => (
          <InvoiceLine key={invoice.id} invoice={invoice} index={index} />
        ))}
      </LoadedList>
      <ListFoot list={list} />
    </Page>
  );
}
