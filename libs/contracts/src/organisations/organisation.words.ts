export { ORGANISATION_KINDS } from '@quantieme/law';
