import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BuyerBody } from '@quantieme/api-client';
import styles from './invoices.module.css';

interface BuyerProps {
  readonly buyer: BuyerBody;
  readonly onChange: (buyer: BuyerBody) => void;
}

const KINDS = ['consumer', 'business'] as const;
const PLACES = ['postalCode', 'city', 'country'] as const;
const NUMBERS = ['siren', 'vatNumber'] as const;

/** Whom the invoice is made out to. */
export function BuyerFields({ buyer, onChange }: BuyerProps) {
  const { t } = useTranslation();
  const { address } = buyer;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('invoices.buyer')}</h2>
      <div className={styles['fields']}>
        <TextInput
          label={t('invoices.name')}
          value={buyer.name}
          onChange={(event) => onChange({ ...buyer, name: event.currentTarget.value })}
        />
        <Select
          label={t('invoices.kind')}
          allowDeselect={false}
          value={buyer.kind}
          data={KINDS.map((value) => ({ value, label: t(`invoices.kinds.${value}`) }))}
          onChange={(kind) =>
            onChange({ ...buyer, kind: kind === 'business' ? 'business' : 'consumer' })
          }
        />
        <Textarea
          label={t('invoices.street')}
          autosize
          value={address.street}
          onChange={(event) =>
            onChange({ ...buyer, address: { ...address, street: event.currentTarget.value } })
          }
        />
        {PLACES.map((name) => (
          <TextInput
            key={name}
            label={t(`invoices.${name}`)}
            value={address[name]}
            {...(name === 'country' ? { maxLength: 2 } : {})}
            onChange={(event) =>
              onChange({ ...buyer, address: { ...address, [name]: event.currentTarget.value } })
            }
          />
        ))}
        {buyer.kind === 'business' &&
          NUMBERS.map((name) => (
            <TextInput
              key={name}
              label={t(`invoices.${name}`)}
              value={buyer[name] ?? ''}
              onChange={(event) => onChange({ ...buyer, [name]: event.currentTarget.value })}
            />
          ))}
      </div>
    </section>
  );
}
