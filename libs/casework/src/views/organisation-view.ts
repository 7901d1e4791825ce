import type { OrganisationView } from '@quantieme/contracts';
import { registryName } from '@quantieme/law';
import type { Organisation, OrganisationChange } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { momentText } from './lens.ts';
import { addressView } from './person-view.ts';

/** An organisation as the firm keeps it, how the registry names it, and who changed it last. */
export function organisationView(
  organisation: Organisation,
  change: OrganisationChange | undefined,
  { actor }: Pick<Context, 'actor'>,
): OrganisationView {
  const { id, kind, name, service, departement, email, phone, serves, version } = organisation;
  return {
    id,
    kind,
    name,
    service,
    departement,
    address: addressView(organisation.address),
    email,
    phone,
    serves,
    // Letters are in French, whatever the language of the screen.
    registry: registryName(kind, departement)?.fr ?? null,
    changed:
      change === undefined
        ? null
        : { by: change.by, at: momentText(change.at, actor.timeZone) ?? '' },
    version,
    updatedAt: String(organisation.updatedAt),
  };
}
