import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AddressView } from '@quantieme/api-client';
import { fieldError } from './field-error.ts';

const LINES = ['careOf', 'street', 'postalCode', 'city', 'country'] as const;
const COUNTRY_LENGTH = 2;

export type AddressDraft = Readonly<Record<(typeof LINES)[number], string>>;

export function addressDraft(address: AddressView | null | undefined): AddressDraft {
  return {
    careOf: address?.careOf ?? '',
    street: address?.street ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    country: address?.country ?? '',
  };
}

/** Empty is unknown. */
export function addressBody(draft: AddressDraft): Record<string, string | null> {
  return Object.fromEntries(LINES.map((line) => [line, draft[line].trim() || null]));
}

interface AddressFieldsProps {
  readonly address: AddressDraft;
  readonly onChange: (address: AddressDraft) => void;
  readonly error: unknown;
  readonly readOnly?: boolean;
}

/** The lines of an address; the commune decides who is competent. */
export function AddressFields({ address, onChange, error, readOnly = false }: AddressFieldsProps) {
  const { t } = useTranslation();
  return LINES.map((line) => (
    <TextInput
      key={line}
      label={t(`address.${line}`)}
      description={line === 'country' ? t('address.countryHint') : undefined}
      value={address[line]}
      maxLength={line === 'country' ? COUNTRY_LENGTH : undefined}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...address, [line]: line === 'country' ? value.toUpperCase() : value })
      }
      error={fieldError(error, `/address/${line}`)}
      readOnly={readOnly}
    />
  ));
}
