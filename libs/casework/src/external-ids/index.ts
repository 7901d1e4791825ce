export {
  EXTERNALLY_NAMED,
  listExternalIds,
  removeExternalId,
  setExternalId,
  type ExternalIdKind,
} from './external-ids.ts';
