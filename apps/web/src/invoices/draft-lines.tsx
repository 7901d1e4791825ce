import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InvoiceLineBody } from '@quantieme/api-client';
import { centsOf, eurosOf } from '../documents/euros.ts';
import styles from './invoices.module.css';

const VATS = ['fr-20', 'fr-8.5', 'franchise', 'reverse-charge', 'disbursement', 'exempt'] as const;
const UNITS = ['piece', 'minute'] as const;

const NEW: InvoiceLineBody = {
  label: '',
  quantity: 1,
  unit: 'piece',
  unitPrice: { amount: 0, currency: 'EUR' },
  vat: 'fr-20',
};

interface LineProps {
  readonly line: InvoiceLineBody;
  readonly position: number;
  readonly onChange: (line: InvoiceLineBody) => void;
  readonly onRemove: () => void;
}

function DraftLine({ line, position, onChange, onRemove }: LineProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['draftLine']}>
      <TextInput
        size="xs"
        label={t('invoices.label')}
        value={line.label}
        onChange={(event) => onChange({ ...line, label: event.currentTarget.value })}
      />
      <NumberInput
        size="xs"
        label={t(line.unit === 'minute' ? 'invoices.minutes' : 'invoices.quantity')}
        value={line.quantity}
        allowDecimal={false}
        onChange={(value) => onChange({ ...line, quantity: Number(value) || 0 })}
      />
      <Select
        size="xs"
        label={t('invoices.unit')}
        allowDeselect={false}
        value={line.unit}
        data={UNITS.map((value) => ({ value, label: t(`invoices.units.${value}`) }))}
        onChange={(unit) => onChange({ ...line, unit: unit === 'minute' ? 'minute' : 'piece' })}
      />
      <NumberInput
        size="xs"
        label={t('invoices.unitPrice')}
        decimalScale={2}
        min={0}
        hideControls
        value={eurosOf(line.unitPrice.amount)}
        onChange={(value) =>
          onChange({ ...line, unitPrice: { amount: centsOf(value) ?? 0, currency: 'EUR' } })
        }
      />
      <Select
        size="xs"
        label={t('invoices.vat')}
        allowDeselect={false}
        value={line.vat}
        data={VATS.map((value) => ({ value, label: t(`invoices.vats.${value}`) }))}
        onChange={(vat) => onChange({ ...line, vat: vat ?? line.vat })}
      />
      <ActionIcon
        variant="subtle"
        aria-label={t('invoices.removeLine', { position })}
        onClick={onRemove}
      >
        <IconTrash size={15} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly InvoiceLineBody[];
  readonly onChange: (lines: InvoiceLineBody[]) => void;
}

export function DraftLines({ lines, onChange }: LinesProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('invoices.lines')}</h2>
      {lines.map((line, index) => (
        <DraftLine
          // Lines have no names of their own; their order is what is edited.
          key={index}
          line={line}
          position={index + 1}
          onChange={(changed) => onChange(lines.with(index, changed))}
          onRemove={() => onChange(lines.toSpliced(index, 1))}
        />
      ))}
      <Button variant="default" size="xs" mt={10} onClick={() => onChange([...lines, NEW])}>
        {t('invoices.addLine')}
      </Button>
    </section>
  );
}
